import type { Field } from '../../../src/domain/register/field';

/** Header words as people write them, by field. Written down here once more, so that the tests do not ask the code what is right. */
export const HEADER_SPELLINGS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  seq: ['序号', '序 号', '序\n号'],
  'studio.supervisingUnion': ['所属县市区', '县（市、区）', '所属工会', '县市区'],
  'studio.name': ['工作室名称', '创新工作室名称', '工作室\n名  称', '职工技术创新工作室名称', '*工作室名称'],
  'studio.unit': ['所在单位', '工作单位', '所 在 单 位', '单位名称', '所在单位（全称）'],
  'leader.name': ['带头人', '领衔人', '领衔人姓名', '工作室负责人', '领军人物', '带 头 人'],
  'naming.level': ['级别', '命名级别', '级  别', '工作室级别'],
  'naming.date': ['命名时间', '命名日期', '授牌时间', '命名时间（年月日）', '认定时间'],
  'naming.body': ['命名单位', '授牌单位', '认定单位'],
  'studio.memberCount': ['成员总数', '团队人数（人）', '成员人数', '工作室人数'],
  'site.area': ['场所面积（㎡）', '场地面积', '面积(平方米)', '活动场所面积'],
  'leader.title': ['技术职称', '职称'],
  'leader.phone': ['联系电话', '领衔人联系电话', '手机号码'],
  'ledger.results': ['创新成果台账', '创新成果台帐'],
  note: ['备注', '备  注'],
};

/** Words for the subsidy's columns, under the header 补助资金 and alone. */
export const SUBSIDY_SPELLINGS: Readonly<
  Partial<Record<Field, { under: readonly string[]; alone: readonly string[] }>>
> = {
  'subsidy.entitled': { under: ['应拨付', '应拨', '标准'], alone: ['应拨付金额', '补助标准', '应补助金额'] },
  'subsidy.amount': { under: ['已拨付', '实拨', '金额'], alone: ['已拨付金额', '实拨金额', '拨付金额'] },
  'subsidy.date': { under: ['拨付日期', '日期', '时间'], alone: ['拨付日期', '拨付时间', '拨款时间'] },
};
