import type { Scope } from '../evaluate/scope';
import { finite } from '../evaluate/operators';
import { singleValue } from '../evaluate/single-value';
import { toNumber } from '../values/coerce';
import { errorValue, FormulaError } from '../values/formula-error';
import { isScalar, type Value } from '../values/value';
import { onValues, type FunctionTable } from './define-function';
import { numbersOf } from './numbers-of';

const MANY = 255;

const statistic = (reduce: (numbers: number[]) => number | FormulaError) =>
  onValues(1, MANY, (values, scope) => {
    const numbers = numbersOf(values, scope);
    return numbers instanceof FormulaError ? numbers : finite(reduce(numbers));
  });

const mean = (numbers: readonly number[]): number | FormulaError =>
  numbers.length === 0 ? errorValue('#DIV/0!') : numbers.reduce((total, number) => total + number, 0) / numbers.length;

const median = (numbers: readonly number[]): number | FormulaError => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? errorValue('#NUM!') : (low + high) / 2;
};

/* The k-th of the sorted numbers, counted from 1. */
const kth = (values: Value[], scope: Scope, order: (a: number, b: number) => number): number | FormulaError => {
  const numbers = numbersOf(values.slice(0, 1), scope);
  const place = toNumber(singleValue(values[1] ?? null, scope), scope.rules);
  if (numbers instanceof FormulaError) return numbers;
  if (place instanceof FormulaError) return place;
  return numbers.sort(order)[Math.ceil(place) - 1] ?? errorValue('#NUM!');
};

const rank = ([first = null, list = null, ascending = null]: Value[], scope: Scope): number | FormulaError => {
  const value = toNumber(singleValue(first, scope), scope.rules);
  const order = toNumber(singleValue(ascending, scope), scope.rules);
  const numbers = numbersOf([list], scope);
  if (numbers instanceof FormulaError || value instanceof FormulaError)
    return value instanceof FormulaError ? value : (numbers as FormulaError);
  if (!numbers.includes(value)) return errorValue('#N/A');
  return 1 + numbers.filter((number) => (order === 0 ? number > value : number < value)).length;
};

const count = (values: Value[], scope: Scope): number =>
  values.reduce<number>((total, value) => {
    const { scalars } = scope.reader.block(value);
    const counted = scalars.filter(
      (scalar) => typeof (isScalar(value) ? numberOrNone(scalar, scope) : scalar) === 'number',
    );
    return total + counted.length;
  }, 0);

const numberOrNone = (scalar: Parameters<typeof toNumber>[0], scope: Scope): number | null => {
  const number = toNumber(scalar, scope.rules);
  return number instanceof FormulaError ? null : number;
};

/** Counting, averages and order. */
export const statisticsFunctions: FunctionTable = {
  AVERAGE: statistic(mean),
  MEDIAN: statistic(median),
  MAX: statistic((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: statistic((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  LARGE: onValues(2, 2, (values, scope) => kth(values, scope, (a, b) => b - a)),
  SMALL: onValues(2, 2, (values, scope) => kth(values, scope, (a, b) => a - b)),
  RANK: onValues(2, 3, rank),
  'RANK.EQ': onValues(2, 3, rank),
  COUNT: onValues(1, MANY, count),
  COUNTA: onValues(1, MANY, (values, scope) =>
    values.reduce<number>(
      (total, value) =>
        total + (isScalar(value) ? 1 : scope.reader.block(value).scalars.filter((scalar) => scalar !== null).length),
      0,
    ),
  ),
  COUNTBLANK: onValues(1, 1, ([value = null], scope) => {
    const { scalars, rest } = scope.reader.block(value);
    return rest + scalars.filter((scalar) => scalar === null || scalar === '').length;
  }),
};
