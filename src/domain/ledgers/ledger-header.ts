import { headerKey, withoutBrackets } from '../register/header-text';
import type { LedgerField } from './ledger-field';
import type { LedgerKind } from './ledger-kind';
import { LEDGER_WORDS, WORDS_OF_KIND } from './ledger-words';

type Index = ReadonlyMap<string, LedgerField>;

const indexOf = (words: Readonly<Partial<Record<LedgerField, string>>>): Index =>
  new Map(
    (Object.entries(words) as [LedgerField, string][]).flatMap(([field, list]) =>
      list.split(' ').map((word) => [word, field] as const),
    ),
  );

const common = indexOf(LEDGER_WORDS);
const special = new Map(
  (Object.entries(WORDS_OF_KIND) as [LedgerKind, Readonly<Partial<Record<LedgerField, string>>>][]).map(
    ([kind, words]) => [kind, indexOf(words)] as const,
  ),
);
const anywhere = new Set([...common.keys(), ...[...special.values()].flatMap((index) => [...index.keys()])]);

/* Longer than any header word; longer texts are told apart from headers without normalising them. */
const LONGEST = 24;
const KEPT = 20_000;
const keys = new Map<string, string>();

const keyOf = (text: string): string => {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size > KEPT) keys.clear();
    key = headerKey(text).replace(/^(?:20\d\d年?度?|本年度?|当年)(?=.{2})/, '');
    keys.set(text, key);
  }
  return key;
};

const formsOf = (text: string): readonly string[] => {
  const key = keyOf(text);
  return key.includes('(') ? [key, withoutBrackets(key)] : [key];
};

/** True when the text heads a column of some ledger. */
export const isLedgerWord = (text: string): boolean =>
  text.length <= LONGEST && formsOf(text).some((form) => anywhere.has(form));

/* Words nobody's list has, by what they end in. */
const PATTERNS: readonly (readonly [LedgerField, RegExp])[] = [
  ['evidence', /证明材料|佐证|支撑材料|印证|证明文件|复印件|附件|(?:是否|已)归档|证书(?:编号|号)$/],
  ['studio', /工作室(?:名称|全称)$/],
  ['applied', /推广|(?:是否|实际)应用/],
  ['converted', /转化/],
  ['income', /创收|增收/],
  ['saving', /节资|节支|节约/],
  ['socialBenefit', /社会效益/],
  ['benefit', /经济效益/],
  ['recogniser', /(?:认定|认可|鉴定)(?:部门|单位|机构|情况)/],
  ['date', /^(?!出生).*(?:日期|时间)$/],
];
const NOT_BY_PATTERN: ReadonlySet<string> = new Set([
  '预计完成时间',
  '计划完成时间',
  '结束时间',
  '出生时间',
  '参加工作时间',
  '结题时间',
]);

/* Columns of 管理台账 are what happened: 单位工会评估时间, 向区总备案日期. */
const MANAGEMENT: readonly (readonly [LedgerField, RegExp])[] = [
  ['selfcheck', /自查|自检/],
  ['outcome', /(?:考核|评估|考评|复核)(?:结果|结论|等次)/],
  ['filing', /备案|报备/],
  ['siteVisit', /走访|实地/],
  ['review', /复核|复查|复评/],
  ['assessment', /考核|评估|考评/],
  ['plan', /计划/],
  ['summary', /总结/],
  ['project', /项目|课题|攻关/],
];

const byPattern = (key: string, kind: LedgerKind | null): LedgerField | null => {
  if (NOT_BY_PATTERN.has(key)) return null;
  const patterns = kind === 'management' ? [...MANAGEMENT, ...PATTERNS] : PATTERNS;
  return patterns.find(([, says]) => says.test(key))?.[0] ?? null;
};

/** What a column of this kind of ledger holds, by its header texts from the outside in; null when that is not known. */
export const ledgerFieldOf = (texts: readonly string[], kind: LedgerKind | null): LedgerField | null => {
  const leaf = texts.at(-1) ?? '';
  const joined = texts.length > 1 ? [texts.join('')] : [];
  const parent = texts.length > 1 && /^(?:合计|小计|金额)/.test(keyOf(leaf)) ? [texts.at(-2) ?? ''] : [];
  for (const text of [...joined, ...parent, leaf, ...texts.slice(0, -1).reverse()]) {
    for (const form of formsOf(text)) {
      const field = (kind ? special.get(kind)?.get(form) : undefined) ?? common.get(form);
      if (field) return field;
    }
  }
  return byPattern(keyOf(leaf), kind);
};
