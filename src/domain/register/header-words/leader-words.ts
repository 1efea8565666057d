import type { FieldWords } from './field-words';

/** Header words for the person who leads the studio. */
export const LEADER_WORDS: FieldWords = {
  'leader.name': {
    names:
      '领衔人 领衔人姓名 带头人 带头人姓名 技术带头人 技术带头人姓名 创新带头人 创新带头人姓名 领军人物 领军人物姓名 领军人 领军人姓名 牵头人 牵头人姓名 领头人 领头人姓名 领办人 领办人姓名 工作室负责人 工作室领衔人 工作室带头人 工作室领军人物 工作室负责人姓名 工作室领衔人姓名 工作室带头人姓名 领衔人(带头人) 带头人(领衔人) 领衔人/带头人 领创人 工作室领军人',
    maybe: '负责人 负责人姓名 主持人 姓名 主持人姓名 首席技师 首席',
  },
  'leader.sex': { names: '性别 领衔人性别 带头人性别' },
  'leader.birth': { names: '出生年月 出生日期 领衔人出生年月 带头人出生年月 出生年月日 出生时间', maybe: '生日' },
  'leader.education': { names: '学历 文化程度 领衔人学历 最高学历 学历学位' },
  'leader.ethnicity': { names: '民族' },
  'leader.politics': { names: '政治面貌' },
  'leader.specialty': {
    names: '专业/工种 专业工种 工种 从事专业 专业(工种) 工种/专业 岗位工种 从事工种',
    maybe: '专业',
  },
  'leader.title': { names: '技术职称 职称 专业技术职务 专业技术职称 技术职务 领衔人职称 职称/职务' },
  'leader.skill': {
    names: '技术等级 技能等级 职业资格 职业技能等级 职业资格等级 技能水平 技术技能等级 职业(技能)等级',
  },
  'leader.honour': {
    names:
      '最高荣誉 领衔人最高荣誉 荣誉称号 获奖年份及荣誉称号 劳模称号 所获荣誉 获得荣誉 主要荣誉 劳模荣誉称号 荣誉情况 劳模荣誉 最高荣誉称号 带头人荣誉 领衔人荣誉 曾获荣誉 获得荣誉称号 何年获何种劳模荣誉称号 何年何月获何种荣誉称号 领衔人荣誉称号 带头人荣誉称号 劳模类别 劳模类型 劳模级别',
    maybe: '荣誉',
  },
  'leader.category': { names: '带头人类别 带头人类型 领衔人类别 领衔人类型 带头人身份 领衔人身份 人员类别 负责人类别' },
  'leader.employment': { names: '在职情况 是否在职 在职状态 在职/退休 在岗情况 在职与否 是否在岗' },
  'leader.phone': {
    names: '领衔人联系电话 领衔人电话 带头人联系电话 带头人电话 领衔人手机 带头人手机 负责人联系电话 负责人电话',
    maybe: '联系电话 电话 手机 手机号 手机号码 联系方式 电话号码',
  },
};
