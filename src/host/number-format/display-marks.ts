import { toDatePartWords, toNumeralDigits, toNumeralWords, type NumeralStyle } from './chinese-numerals';

/* The format library knows no Chinese numerals and no Chinese half days. Its placeholders are wrapped in private-use
   characters before formatting, and what it wrote between them is translated afterwards. */
const KINDS = ['halfDay', 'weekday', 'weekdayShort', 'digits', 'words', 'datePart'] as const;
type MarkKind = (typeof KINDS)[number];

const FIRST_MARK = 0xe000;
const END = '\ue0ff';
const WRAPPED = /([\ue000-\ue0fe])([^\ue0ff]*)\ue0ff/g;
const STYLES_PER_KIND = 4;

/** Wraps a placeholder of a format code so that `resolveMarks` finds what became of it. */
export const marked = (kind: MarkKind, placeholder: string, style: NumeralStyle | 0 = 0): string => {
  const open = String.fromCharCode(FIRST_MARK + KINDS.indexOf(kind) * STYLES_PER_KIND + style);
  return `"${open}"${placeholder}"${END}"`;
};

const DAYS: Readonly<Record<string, string>> = {
  Sun: '日',
  Mon: '一',
  Tue: '二',
  Wed: '三',
  Thu: '四',
  Fri: '五',
  Sat: '六',
};
const dayLetter = (shown: string): string => DAYS[shown.slice(0, 3)] ?? shown.slice(-1);

const plainDecimal = (value: number, shown: string): string => {
  const text = String(Number(Math.abs(value).toPrecision(15)));
  return text.includes('e') ? shown : text;
};

const resolve = (kind: MarkKind, style: NumeralStyle | 0, shown: string, value: number): string => {
  if (kind === 'halfDay') return shown.toUpperCase() === 'AM' ? '上午' : '下午';
  if (kind === 'weekday') return `星期${dayLetter(shown)}`;
  if (kind === 'weekdayShort') return dayLetter(shown);
  if (style === 0) return shown;
  if (kind === 'digits') return toNumeralDigits(shown, style);
  return kind === 'datePart' ? toDatePartWords(shown, style) : toNumeralWords(plainDecimal(value, shown), style);
};

/** Translates everything between marks and removes the marks. */
export const resolveMarks = (text: string, value: number): string =>
  text.replace(WRAPPED, (_all, open: string, shown: string) => {
    const index = open.charCodeAt(0) - FIRST_MARK;
    const kind = KINDS[Math.floor(index / STYLES_PER_KIND)] ?? 'digits';
    return resolve(kind, (index % STYLES_PER_KIND) as NumeralStyle | 0, shown, value);
  });
