import { parseTypedNumeric } from '../../typed-entry/parse-typed-numeric';
import { sameNumber, type TextRules } from '../values/coerce';
import { compareValues } from '../values/compare';
import { FormulaError, errorOfText } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar } from '../values/value';
import { wholeMatch } from './wildcard';

/** Tells whether a cell meets a condition of COUNTIF, SUMIFS and their like. */
export type Criterion = (value: Scalar) => boolean;

const CONDITION = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

const numberIn = (text: string, rules: TextRules): number | null => {
  const entry = parseTypedNumeric(text, { ...rules, year: 2000 });
  if (entry && parseTypedNumeric(text, { ...rules, year: 2004 })?.value !== entry.value) {
    throw new NotComputable('date without a year');
  }
  return entry ? entry.value : null;
};

const PLAIN = /^\s*[+-]?\d+(?:\.\d+)?\s*$/;

/* Excel counts a text "5" as equal to 5 here, though nowhere else; whether also "5%" or a date is not known well enough. */
const equalsNumber = (wanted: number, rules: TextRules): Criterion => {
  return (value) => {
    if (typeof value === 'number') return sameNumber(value, wanted);
    if (typeof value !== 'string') return false;
    const number = numberIn(value, rules);
    if (number === null || !sameNumber(number, wanted)) return false;
    if (!PLAIN.test(value)) throw new NotComputable('text like a number');
    return true;
  };
};

const equals = (operand: string, explicit: boolean, rules: TextRules): Criterion => {
  if (operand === '') return explicit ? (value) => value === null : (value) => value === null || value === '';
  const number = numberIn(operand, rules);
  if (number !== null) return equalsNumber(number, rules);
  const error = errorOfText(operand.toUpperCase());
  if (error) return (value) => value instanceof FormulaError && value.code === error.code;
  if (/^(?:true|false)$/i.test(operand)) return (value) => value === (operand.toLowerCase() === 'true');
  const matches = wholeMatch(operand);
  return (value) => typeof value === 'string' && matches(value);
};

const ordered = (operator: string, operand: string, rules: TextRules): Criterion => {
  const number = numberIn(operand, rules);
  if (number === null && operand === '') throw new NotComputable('order of blanks');
  const bound = number ?? operand;
  return (value) => {
    if (typeof value !== typeof bound || value === null || value instanceof FormulaError) return false;
    const order = compareValues(value, bound);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
};

/** The condition a criterion argument stands for: 5, "市级", ">=2018-1-1", "<>", "*级". A blank one means 0. */
export const criterion = (argument: Scalar, rules: TextRules): Criterion => {
  if (argument === null) return equalsNumber(0, rules);
  if (typeof argument === 'number') return equalsNumber(argument, rules);
  if (typeof argument === 'boolean') return (value) => value === argument;
  if (argument instanceof FormulaError) return (value) => value instanceof FormulaError && value.code === argument.code;
  const [, operator, operand = ''] = CONDITION.exec(argument) ?? [];
  if (operator === undefined || operator === '=') return equals(operand, operator === '=', rules);
  if (operator !== '<>') return ordered(operator, operand, rules);
  const same = equals(operand, true, rules);
  return (value) => !same(value);
};
