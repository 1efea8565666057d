import type { DisplayLocale } from '../../number-format/display-locale';
import { parseTypedNumeric } from '../../typed-entry/parse-typed-numeric';
import { FormulaError, errorValue } from './formula-error';
import { NotComputable } from './not-computable';
import type { Scalar } from './value';

/** What turning texts into numbers and back depends on. */
export interface TextRules {
  readonly date1904: boolean;
  readonly locale: DisplayLocale;
}

const DIGITS = 15;
/* Beyond these, Excel's own way of writing a number into a text is not known well enough. */
const LARGEST_TEXT = 1e15;
const SMALLEST_TEXT = 1e-4;

/* A date without a year means another day each year: its number is not ours to give. */
const numberOfText = (text: string, rules: TextRules): number | FormulaError => {
  const entry = parseTypedNumeric(text, { ...rules, year: 2000 });
  if (entry && parseTypedNumeric(text, { ...rules, year: 2004 })?.value !== entry.value) {
    throw new NotComputable('date without a year');
  }
  return entry ? entry.value : errorValue('#VALUE!');
};

/** A value as a number, as arithmetic takes it: blank 0, TRUE 1, "1,234" and "2018-4-20" as typed. */
export const toNumber = (value: Scalar, rules: TextRules): number | FormulaError => {
  if (typeof value === 'number' || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return numberOfText(value, rules);
};

const numberText = (value: number): string => {
  const size = Math.abs(value);
  if (size >= LARGEST_TEXT || (size > 0 && size < SMALLEST_TEXT)) throw new NotComputable('number as text');
  return String(Number(value.toPrecision(DIGITS)));
};

/** A value as a text, as & takes it. */
export const toText = (value: Scalar): string | FormulaError => {
  if (typeof value === 'string' || value instanceof FormulaError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberText(value);
};

/** A value as a condition: numbers but 0 are true, the texts TRUE and FALSE count, other texts are #VALUE!. */
export const toLogical = (value: Scalar): boolean | FormulaError => {
  if (typeof value === 'boolean' || value instanceof FormulaError) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errorValue('#VALUE!');
};

/** Equality as Excel sees it: fifteen digits. */
export const sameNumber = (left: number, right: number): boolean =>
  left === right || left.toPrecision(DIGITS) === right.toPrecision(DIGITS);
