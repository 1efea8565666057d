import { toNumber, toText, type TextRules } from '../values/coerce';
import { compareValues, equalValues } from '../values/compare';
import { FormulaError, errorValue } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar } from '../values/value';

type Arithmetic = (left: number, right: number) => number | FormulaError;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? errorValue('#DIV/0!') : left / right),
  '^': (left, right) => (left === 0 && right === 0 ? errorValue('#NUM!') : left ** right),
};

type Comparison = (left: Exclude<Scalar, FormulaError>, right: Exclude<Scalar, FormulaError>) => boolean;

const COMPARISON: Readonly<Record<string, Comparison>> = {
  '=': equalValues,
  '<>': (left, right) => !equalValues(left, right),
  '<': (left, right) => compareValues(left, right) < 0,
  '>': (left, right) => compareValues(left, right) > 0,
  '<=': (left, right) => compareValues(left, right) <= 0,
  '>=': (left, right) => compareValues(left, right) >= 0,
};

/** A number as a result: overflow and the like become #NUM!, minus zero zero. */
export const finite = (value: number | FormulaError): number | FormulaError => {
  if (value instanceof FormulaError) return value;
  return Number.isFinite(value) ? value + 0 : errorValue('#NUM!');
};

const calculate = (apply: Arithmetic, left: Scalar, right: Scalar, rules: TextRules): Scalar => {
  const [a, b] = [toNumber(left, rules), toNumber(right, rules)];
  if (a instanceof FormulaError) return a;
  return b instanceof FormulaError ? b : finite(apply(a, b));
};

const join = (left: Scalar, right: Scalar): Scalar => {
  const [a, b] = [toText(left), toText(right)];
  if (a instanceof FormulaError) return a;
  return b instanceof FormulaError ? b : a + b;
};

/** What an operator makes of two values; the first error wins. */
export const applyBinary = (operator: string, left: Scalar, right: Scalar, rules: TextRules): Scalar => {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) return calculate(arithmetic, left, right, rules);
  const comparison = COMPARISON[operator];
  if (comparison) return comparison(left, right);
  if (operator === '&') return join(left, right);
  throw new NotComputable(`operator ${operator}`);
};

/** What -x, +x and x% come to. */
export const applyUnary = (operator: string, value: Scalar, rules: TextRules): Scalar => {
  if (operator === '+') return value;
  const number = toNumber(value, rules);
  if (number instanceof FormulaError) return number;
  if (operator === '-') return 0 - number;
  if (operator === '%') return number / 100;
  throw new NotComputable(`operator ${operator}`);
};
