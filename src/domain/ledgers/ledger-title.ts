import { compactText } from '../cell/normalise-text';
import type { LedgerKind } from './ledger-kind';

/** The kinds a title may name, the most special first. */
const TITLES: readonly (readonly [LedgerKind, RegExp])[] = [
  ['development', /(?:成员|人员|队伍|团队|职工)(?:发展|成长|培养|晋升)|人才(?:培养|发展|培育|成长)|发展台账/],
  ['members', /(?:成员|人员|团队|骨干)(?:名单|名册|花名册|信息|情况|一览|登记|基本)|花名册|成员名|成员台账|骨干成员/],
  ['spending', /经费|资金|收支|支出|费用/],
  ['materials', /申报材料|报送材料|材料清单|材料目录/],
  ['archive', /档案|归档|资料目录|资料台账/],
  ['results', /成果/],
  ['patents', /专利|知识产权/],
  ['awards', /获奖|奖项|荣誉/],
  ['training', /培训|带徒|师徒|传帮带/],
  ['projects', /项目|课题|攻关|立项/],
  ['activities', /活动/],
  ['management', /管理台账|管理工作|日常管理|年度(?:工作|管理|事项)|自查|自检|考核|备案|复核|总结|工作台账/],
];

/* Lists that name studios and are no ledger: registers, payments, forms, our own sheets' look-alikes. */
const OTHER_LISTS =
  /登记表|汇总表|申报表|申报书|审批表|补助|拨付|发放|奖补|检查结果|证据清单|测算|审核记录|修改记录|规则设置|填表说明|填报说明|封面|目录$|模板说明|字典|下拉|评分|考评表/;

const spelled = (text: string): string => compactText(text).replaceAll('台帐', '台账');

/** The kinds of ledger a title names, the likeliest first. */
export const kindsInTitle = (text: string): LedgerKind[] => {
  const title = spelled(text);
  return TITLES.filter(([, says]) => says.test(title)).map(([kind]) => kind);
};

/** True for the title of a list that is kept for another purpose. */
export const isOtherList = (text: string): boolean => OTHER_LISTS.test(spelled(text));

/** True for a text that calls itself a ledger. */
export const saysLedger = (text: string): boolean => /台账|名册|名单|花名册|收支/.test(spelled(text));

const YEAR = /(?<!\d)((?:19|20)\d{2})(?:年度?)?(?!\d)/g;

/** The one calendar year a title names; null for none or several. */
export const yearInTitle = (text: string): number | null => {
  const years = new Set([...spelled(text).matchAll(YEAR)].map(([, year]) => Number(year)));
  const [year = null] = years;
  return years.size === 1 ? year : null;
};

const LEDGER_PARTS =
  /(?:20|19)\d{2}(?:年度?|年份?)?|创建活动|创新活动|活动开展|活动情况|开展活动|活动|创新成果|成果|成员发展|人员发展|人才培养|成员名册|成员名单|花名册|成员|名册|名单|经费使用|经费收支|经费|资金|收支|支出|攻关项目|创新项目|创新课题|项目|课题|专利|获奖|荣誉|培训|档案|资料|日常管理|管理|工作台账|台账|台帐|登记|明细|情况|一览|表|[_\-—–·.,、()\s]|^\d{1,3}/g;

/** What is left of a sheet's name without the words of ledgers: perhaps a studio. */
export const withoutLedgerWords = (text: string): string => compactText(text).replace(LEDGER_PARTS, '');
