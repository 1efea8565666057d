import { compactText } from '../cell/normalise-text';
import type { Field } from './field';
import { headerKey, withoutBrackets } from './header-text';
import { CONTEXTS, type Context } from './header-words/context-words';
import { type WordMeaning, meaningsOf } from './header-words/word-index';
import { WORD_PATTERNS } from './header-words/word-patterns';
import type { MappingReason } from './register';

/** A field a header may stand for. */
export interface Meaning {
  readonly field: Field;
  /** 1: nothing else can be meant; below SURE: not enough to act on. */
  readonly weight: number;
  readonly why: MappingReason;
}

const YEAR = /^(?:20\d\d年?度?|本年度?|上年度?|当年|年度|每年|近两年|历年|累计)/;
const STUDIO =
  /^(?:(?:职工|劳模|劳动模范|工匠|人才|技术|技师|示范性|创新|技能|大师|和|及|、|\([^()]*\))*)工作室(?:的)?(?=.)/;
const LEADER = /^(?:工作室)?(?:领衔人|带头人|领军人物?|牵头人|领头人|领办人|负责人)(?:的)?(?=.)/;
const RANK = /^(?:国家级?|全国|省级?|市级?|州级?|区级|市总工会|市总|区总工会|区总|州总工会|州总|省总工会|省总)(?=.{2})/;
const COUNTY = /^(?:县(?:市?区)?级?(?:工会)?|县\(市、?区\)级?|产业工会)(?=.{2})/;
/* 命名时间及文号: the first thing named, if the cells bear it out. */
const AND_MORE = /(?<=.{2})(?:及|和|与|、|兼).+$/;
/* The same in English beside it: Studio 工作室名称. */
const LATIN = /[a-z][a-z.'&-]*\/?/g;
/* 团队（人）: how many, not who. */
const PEOPLE = /^(?:工作室|创新|团队|成员|人员|队伍)+\((?:单位:)?[人名]\)$/;
/* Put together by nobody's list: enough to act on as long as the cells agree. */
const BY_PARTS = 0.88;
const TAIL = /(?:情况|名称|全称|信息|\d)$/;

const scaled = (meanings: readonly WordMeaning[], factor: number, fits: (field: Field) => boolean): Meaning[] =>
  meanings
    .filter(({ field }) => fits(field))
    .map(({ field, weight, usual }) => ({
      field,
      weight: weight * factor,
      why: usual && factor === 1 ? 'same-name' : 'synonym',
    }));

const any = (): boolean => true;
const starts =
  (...things: readonly string[]) =>
  (field: Field): boolean =>
    things.some((thing) => field.startsWith(thing));

/* A word that is not known as it stands, without one qualifier that it may carry; the first qualifier that helps counts. */
interface Qualifier {
  readonly strip: RegExp;
  readonly put?: string;
  readonly fits: (field: Field) => boolean;
  readonly as?: Field;
  readonly factor?: number;
}
const QUALIFIERS: readonly Qualifier[] = [
  { strip: LEADER, fits: starts('leader.', 'studio.unit') },
  { strip: STUDIO, put: '工作室', fits: any },
  { strip: STUDIO, fits: (field) => !field.startsWith('leader.') || field === 'leader.name' },
  { strip: LATIN, fits: any },
  { strip: YEAR, fits: any },
  { strip: COUNTY, fits: starts('subsidy.amount'), as: 'subsidy.countyAmount' },
  { strip: RANK, fits: starts('subsidy.', 'naming.') },
  { strip: TAIL, fits: any },
  { strip: AND_MORE, fits: any, factor: 0.92 },
];

const byParts = (key: string): Meaning[] =>
  WORD_PATTERNS.filter(({ says }) => says.test(key)).map(({ field }) => ({ field, weight: BY_PARTS, why: 'synonym' }));

const wordMeanings = (key: string): Meaning[] => {
  for (const form of [key, withoutBrackets(key)]) {
    const exact = scaled(meaningsOf(form), 1, any);
    if (exact.length > 0) return exact;
  }
  for (const { strip, put = '', fits, as, factor = 0.98 } of QUALIFIERS) {
    const rest = key.replace(strip, put);
    if (rest === key || rest === '') continue;
    const found = scaled([...meaningsOf(rest), ...meaningsOf(withoutBrackets(rest))], factor, fits);
    if (found.length > 0) return as ? [{ field: as, weight: 0.95, why: 'synonym' }] : found;
  }
  return byParts(withoutBrackets(key));
};

const headerMeanings = (text: string): readonly Meaning[] => {
  const meanings = wordMeanings(headerKey(text));
  return meanings.length === 0 && PEOPLE.test(compactText(text))
    ? [{ field: 'studio.memberCount', weight: BY_PARTS, why: 'synonym' }]
    : meanings;
};

const cache = new Map<string, readonly Meaning[]>();

/** What one header text says by itself, the surest first; empty when it says nothing known. */
export const meaningsOfText = (text: string): readonly Meaning[] => {
  let meanings = cache.get(text);
  if (!meanings) {
    meanings = text.length > 80 ? [] : headerMeanings(text);
    if (cache.size > 5000) cache.clear();
    cache.set(text, meanings);
  }
  return meanings;
};

const listed = (context: Context, key: string): Meaning[] =>
  (Object.entries(context.words) as [Field, { names: string }][])
    .filter(([, { names }]) => names.split(' ').includes(key) || names.split(' ').includes(withoutBrackets(key)))
    .map(([field]) => ({ field, weight: 1, why: 'context' }));

/** What a column's header says, given its texts from the outside in. */
export const meaningsOfPath = (path: readonly string[]): readonly Meaning[] => {
  const leaf = path.at(-1) ?? '';
  const own = meaningsOfText(leaf);
  for (const parent of path.slice(0, -1).reverse()) {
    const outer = headerKey(parent);
    const joined = meaningsOfText(outer.replace(/(?:基本)?(?:情况|信息|资料|概况)$/, '') + leaf);
    const context = CONTEXTS.find(({ parent: pattern }) => pattern.test(outer));
    const special = context ? listed(context, headerKey(leaf)) : [];
    if (special.length > 0) return [...special, ...own.filter(({ field }) => field !== special[0]?.field)];
    if (joined.some(({ weight }) => weight >= 0.95)) return joined.map((meaning) => ({ ...meaning, why: 'context' }));
    if (context && !context.open) return own.filter(({ field }) => field in context.words);
  }
  return own;
};
