import type { Scope } from '../evaluate/scope';
import { finite } from '../evaluate/operators';
import type { Block } from '../values/cell-reader';
import { errorValue, FormulaError } from '../values/formula-error';
import type { Value } from '../values/value';
import { onNodes, onNumbers, onValues, type FunctionTable } from './define-function';
import { numbersOf } from './numbers-of';
import { roundDecimal, roundDown, roundUp } from './round-decimal';

const MANY = 255;
const DIVISION = errorValue('#DIV/0!');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/* A multiple of a step; both must point the same way. */
const toStep = (value: number, step: number, toWhole: (quotient: number) => number): number | FormulaError => {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return errorValue('#NUM!');
  return toWhole(Number((value / step).toPrecision(15))) * step;
};

const reduceNumbers = (values: Value[], scope: Scope, reduce: (numbers: number[]) => number): number | FormulaError => {
  const numbers = numbersOf(values, scope);
  return numbers instanceof FormulaError ? numbers : finite(reduce(numbers));
};

const sizeOf = ({ rowCount, columnCount, scalars, rest }: Block): string =>
  rest === 0 ? `${rowCount}×${columnCount}` : `of ${scalars.length + rest}`;

/* Multiplies element by element and adds up; what is no number counts as 0, and all arrays must be of one size. */
const sumProduct = (values: Value[], scope: Scope): number | FormulaError => {
  const blocks = values.map((value) => scope.reader.block(value));
  const tall = Math.max(...blocks.map(({ rowCount }) => rowCount));
  const wide = Math.max(...blocks.map(({ columnCount }) => columnCount));
  const full = values.map((value) => scope.reader.block(value, tall, wide));
  if (new Set(full.map(sizeOf)).size > 1) return errorValue('#VALUE!');
  let total = 0;
  for (let at = 0; at < tall * wide; at++) {
    const factors = full.map(({ scalars }) => scalars[at] ?? null);
    const error = factors.find((factor) => factor instanceof FormulaError);
    if (error) return error;
    total += factors.reduce<number>((product, factor) => product * (typeof factor === 'number' ? factor : 0), 1);
  }
  return finite(total);
};

/** Arithmetic on numbers and sums of cells. */
export const mathFunctions: FunctionTable = {
  ABS: onNumbers(1, 1, Math.abs),
  SIGN: onNumbers(1, 1, Math.sign),
  SQRT: onNumbers(1, 1, Math.sqrt),
  INT: onNumbers(1, 1, Math.floor),
  TRUNC: onNumbers(1, 2, (value, digits = 0) => roundDown(value, digits)),
  ROUND: onNumbers(2, 2, roundDecimal),
  ROUNDUP: onNumbers(2, 2, roundUp),
  ROUNDDOWN: onNumbers(2, 2, roundDown),
  CEILING: onNumbers(2, 2, (value, step) => toStep(value, step, Math.ceil)),
  FLOOR: onNumbers(2, 2, (value, step) => (step === 0 && value !== 0 ? DIVISION : toStep(value, step, Math.floor))),
  MOD: onNumbers(2, 2, (value, by) => (by === 0 ? DIVISION : value - by * Math.floor(value / by))),
  QUOTIENT: onNumbers(2, 2, (value, by) => (by === 0 ? DIVISION : Math.trunc(value / by))),
  POWER: onNumbers(2, 2, (base, exponent) => (base === 0 && exponent === 0 ? errorValue('#NUM!') : base ** exponent)),
  SUM: onValues(1, MANY, (values, scope) => reduceNumbers(values, scope, sum)),
  PRODUCT: onValues(1, MANY, (values, scope) =>
    reduceNumbers(values, scope, (numbers) =>
      numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
    ),
  ),
  SUMPRODUCT: onNodes(1, MANY, (nodes, scope) =>
    sumProduct(
      nodes.map((node) => scope.evaluate(node, true)),
      scope,
    ),
  ),
};
