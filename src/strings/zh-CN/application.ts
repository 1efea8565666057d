import type { FormList, GapReason } from '../../domain/application/form-gap';
import { fields } from './fields';
import { quoted } from './quoted';

const lists: Readonly<Record<FormList, string>> = {
  members: '成员名单',
  results: '创新成果台账',
  patents: '专利台账',
  awards: '获奖台账',
  development: '成员发展台账',
  funds: '经费投入记录',
  activities: '创建活动台账',
  training: '培训台账',
  projects: '攻关项目台账',
};

const why = (reason: GapReason): string => {
  switch (reason.code) {
    case 'no-column':
      return `登记表没有${quoted(fields[reason.field])}这一列`;
    case 'no-named-column':
      return `登记表没有${quoted(reason.column)}这一列`;
    case 'blank':
      return '登记的这一格没有填写';
    case 'unreadable':
      return `登记的${quoted(reason.value)}无法识别`;
    case 'period-unknown':
      return `登记的 ${reason.value} 没有写明是哪一年的，请在列名里写上年份`;
    case 'no-list':
      return `工作簿里没有${lists[reason.list]}`;
    case 'no-list-column':
      return `${lists[reason.list]}没有${quoted(reason.column)}这一列`;
    case 'not-in-list':
      return `${lists[reason.list]}里没有这个工作室的记录`;
    case 'year-not-in-list':
      return `${lists[reason.list]}里没有 ${reason.year} 年的记录`;
    case 'unclear-entries':
      return `${lists[reason.list]}有 ${reason.count} 行没有写明日期或金额，数不准`;
    case 'doubtful-entries':
      return `${lists[reason.list]}有 ${reason.count} 行不能确定是不是这个工作室的`;
    case 'conflict':
      return `工作簿里有不同的说法：${reason.values}，请选定一个`;
    case 'emptied':
      return '这一格已手工清空';
  }
};

/** What is written into form sheets besides the form's own labels. */
export const form = {
  name: '申报表',
  title: (studio: string): string => `申报表-${studio}`,
  plainTitle: (studio: string): string => `申报汇总-${studio}`,
  outlineTitle: (studio: string): string => `提纲-${studio}`,
  attachmentTitle: (studio: string): string => `附表-${studio}`,
  why,
  lists,
  plain: {
    heading: '创新工作室申报信息汇总（非官方格式）',
    notice: '适用文件没有给出申报表的表样。本页由登记表和台账汇总而成，供填写正式表格时参考，不能代替正式表格。',
  },
  attachment: {
    members: '附表1  工作室骨干成员情况（续）',
    development: '附表2  培养人才明细（近两年）',
    name: '姓名',
    date: '时间',
    grade: '晋升等级',
    honour: '荣誉称号',
    none: '目前没有需要附表的内容。',
  },
  outline: {
    known: '工作簿里已有的内容：',
    unknown: '工作簿里没有相关内容。',
    write: '正文：',
    materials: '申报材料清单',
    items: (count: number, list: string): string => `${count} 项，见${quoted(list)}`,
    people: (count: number, list: string): string => `${count} 人，见${quoted(list)}`,
  },
};
