import { comparableName } from '../cell/normalise-text';

/** A studio's name taken apart. */
export interface StudioWords {
  /** Comparable form of the whole. */
  readonly whole: string;
  /** What is its own: the leader, the direction, the unit. */
  readonly core: string;
  /** Words of kind such as 劳模, 职工, 技术, in no order. */
  readonly kinds: ReadonlySet<string>;
  /** What stands in brackets behind it and is no word of kind: often the unit. */
  readonly aside: string;
}

const KIND =
  '首席技师|技能大师|高技能人才|技能人才|工匠人才|劳动模范|班组长|示范性|劳模|职工|工匠|人才|技术|技师|技能|大师|示范|先进|联合|巾帼|创新|科技';
const KINDS = new RegExp(KIND, 'g');
/* From the first word of kind after which nothing else comes, to the end. */
const TAIL = new RegExp(`(?:(?:${KIND})|[、和及与/+·()])*(?:工作室|工作站)?$`);
const NUMBERING =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[、.:：]|第[一二三四五六七八九十\d]+[、.:]|\(?\d{1,3}\)?[、.:：](?!\d))/;
const LABEL = /^(?:(?:创新)?工作室(?:名称|全称)?|名称)[:：]/;
const HONOUR = /^(?:全国|省|市|中央企业|自治区)?(?:劳动模范|劳模|五一劳动奖章获得者|先进工作者)(?=.{2})/;
const BRACKETS = /\(([^()]*)\)/g;
/* 劳动模范 and 劳模 are one; 创新 says nothing that 工作室 does not. */
const SAME: Readonly<Record<string, string>> = {
  劳动模范: '劳模',
  工匠人才: '工匠',
  技能大师: '大师',
  首席技师: '技师',
  技能人才: '技能',
  高技能人才: '技能',
  示范性: '示范',
};
const SILENT: ReadonlySet<string> = new Set(['创新', '人才']);

const isKindsOnly = (text: string): boolean => text.replace(KINDS, '').replace(/[、和及与/+·]/g, '') === '';

/** Takes a name apart as it may stand in a ledger, a title or a sheet's name. */
export const studioWords = (text: string): StudioWords => {
  const whole = comparableName(text).replace(LABEL, '').replace(NUMBERING, '').replace(LABEL, '');
  const asides: string[] = [];
  const bare = whole.replace(BRACKETS, (all, inner: string, at: number) => {
    if (isKindsOnly(inner)) return inner;
    if (at > 0 && /工作室/.test(whole.slice(0, at))) {
      asides.push(inner);
      return '';
    }
    return all;
  });
  const honourless = bare.replace(HONOUR, '');
  const tail = TAIL.exec(honourless)?.[0] ?? '';
  const core = honourless.slice(0, honourless.length - tail.length);
  const kinds = new Set(
    (tail.match(KINDS) ?? []).map((kind) => SAME[kind] ?? kind).filter((kind) => !SILENT.has(kind)),
  );
  return { whole, core, kinds, aside: asides.join('') };
};

/** True when neither name has a word of kind that contradicts the other: one may only say less. */
export const kindsAgree = (a: StudioWords, b: StudioWords): boolean =>
  [...a.kinds].every((kind) => b.kinds.has(kind)) || [...b.kinds].every((kind) => a.kinds.has(kind));

/** True when both have the same words of kind. */
export const sameKinds = (a: StudioWords, b: StudioWords): boolean =>
  a.kinds.size === b.kinds.size && [...a.kinds].every((kind) => b.kinds.has(kind));
