import type { Field } from '../field';

/** A word that is put together so freely that its parts say more than any list. */
export interface WordPattern {
  readonly field: Field;
  readonly says: RegExp;
}

const WHEN = '(?:日期|时间|年月|年月日|年份|年度)';
const HOW_MUCH = '(?:金额|资金|经费|款项?|额|数额|合计|总额|总计|累计)*';
const GRANT = '(?:补助|补贴|资助|奖补|扶持|拨款|拨付|划拨)';

/** Tried when no list knows a header; the parts allow nothing that says whose money or which other event is meant. */
export const WORD_PATTERNS: readonly WordPattern[] = [
  {
    field: 'subsidy.amount',
    says: new RegExp(
      `^(?:获得?|所获|已获|本次|累计|共计?|专项|实际|市总(?:工会)?|工会|一次性|经费|资金)*(?:${GRANT}|(?:资金|经费)支持|支持(?=金额|资金|经费))${HOW_MUCH}$`,
    ),
  },
  {
    field: 'subsidy.entitled',
    says: new RegExp(`^(?:应当?|核定|可)(?:享受|获得?)?(?:${GRANT}|拨|发)${HOW_MUCH}$`),
  },
  {
    field: 'subsidy.date',
    says: new RegExp(
      `^(?:补助|补贴|资助|奖补|扶持|拨款|专项|一次性)*(?:资金|经费|款项?|金额)?(?:实际)?(?:到账|到位|拨付|拨款|下拨|划拨|发放|支付|付款|入账)${WHEN}$`,
    ),
  },
  {
    field: 'naming.date',
    says: new RegExp(
      `^(?:被|由|经|获|正式|工作室|工会|市总(?:工会)?|中国交建|中交(?:集团)?|集团(?:公司)?)*(?:命名|授牌|认定|获评|获批|批准|评定)(?:为?工作室)?的?${WHEN}$`,
    ),
  },
  {
    field: 'project.count',
    says: /^(?:创新|攻关|技术|研究|年度)*(?:课题|项目)?立项(?:数量?|项数|个数)?$/,
  },
  {
    field: 'leader.honour',
    says: /^(?:(?:何时|何年|何月|曾|个人|主要|最高|历年|已)*(?:获得?|取得|授予)(?:过|的)?(?:何种|主要|最高|个人)?|个人)(?:荣誉|称号)+(?:称号|情况|名称)?$/,
  },
];
