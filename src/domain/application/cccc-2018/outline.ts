import type { Field } from '../../register/field';
import type { FormFieldId } from '../form-field';
import type { FormList } from '../form-gap';

/** One heading of attachment 2, what it asks for, and where the workbook may know something of it. */
export interface OutlineTopic {
  readonly title: string;
  readonly asks: string;
  readonly columns?: readonly (readonly [Field, string])[];
  readonly fields?: readonly FormFieldId[];
  readonly lists?: readonly (readonly [FormList, string])[];
}

/** A part of the outline: headings of its own, or none. */
export interface OutlinePart extends OutlineTopic {
  readonly topics: readonly OutlineTopic[];
}

/** Attachment 2: three parts, the first one whole, with four and three headings below the others. */
export const OUTLINE: readonly OutlinePart[] = [
  {
    title: '一、基本情况',
    asks: '背景及意义；重点研究、攻关的领域及方向；活动场地、配套设备；资金投入及使用；人员结构及成员基本信息；成果、成绩和荣誉',
    columns: [
      ['studio.field', '专业领域'],
      ['site.name', '活动场地'],
      ['site.area', '场地面积'],
      ['studio.equipment', '配套设备'],
    ],
    fields: ['fund.0.amount', 'fund.1.amount', 'studio.size', 'leader.honours'],
    lists: [
      ['members', '成员'],
      ['results', '创新成果'],
    ],
    topics: [],
  },
  {
    title: '二、近两年来活动开展情况',
    asks: '',
    topics: [
      {
        title: '（一）制度建立情况',
        asks: '管理制度、活动制度、发展规划等',
        columns: [
          ['rules.documents', '制度'],
          ['rules.management', '管理办法'],
        ],
      },
      {
        title: '（二）日常运作情况',
        asks: '规范化运作、定期开展活动、主要创新专业领域、项目来源、攻关方式等',
        lists: [
          ['activities', '活动'],
          ['projects', '攻关项目'],
        ],
      },
      {
        title: '（三）分工协作情况',
        asks: '成员分工，主要人员参与的课题、项目及成绩等',
        lists: [['members', '成员及分工']],
      },
    ],
  },
  {
    title: '三、近两年来工作室活动成效',
    asks: '',
    topics: [
      {
        title: '（一）创新成果情况',
        asks: '专利、创新攻关、创新成果转化等',
        fields: ['result.count', 'result.converted', 'patent.utility', 'patent.invention'],
      },
      {
        title: '（二）技能人才培养情况',
        asks: '培训内容及场次、培训人数及技能提升、师带徒等',
        fields: ['training.total'],
        lists: [['training', '培训']],
      },
      {
        title: '（三）取得效益情况',
        asks: '经济效益和社会效益',
        fields: ['benefit.0.total', 'benefit.1.total', 'social'],
      },
      { title: '（四）开展技术交流协作情况', asks: '形式、场次、效果等', lists: [['activities', '活动']] },
    ],
  },
];

/** What is handed in with the form. */
export const MATERIALS = [
  '申报审批表一式两份，双面打印',
  '工作室情况（按本提纲）',
  '规章制度',
  '工作业绩和创新成果证明材料',
  '带“*”各项的证明复印件：命名单位、技术创新、培养人才、获奖年份及荣誉称号',
  '经济效益证明：加盖单位财务章的原件',
  '培养人才明细表',
  '骨干成员附表（成员超过 14 人时）',
  '各栏签署明确意见，签名、盖章',
  '以上材料装订成册',
  '电子版',
] as const;
