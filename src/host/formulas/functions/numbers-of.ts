import type { Scope } from '../evaluate/scope';
import { toNumber } from '../values/coerce';
import { FormulaError } from '../values/formula-error';
import { isScalar, type Scalar, type Value } from '../values/value';

/** Visits every value of the arguments; cells that are certainly blank beyond the used area are left out. */
export const scalarsOf = (values: readonly Value[], scope: Scope): Scalar[] =>
  values.flatMap((value) => scope.reader.block(value).scalars);

/**
 * The numbers SUM, MAX and their like count: those in cells and arrays, and arguments that can be read as one.
 * The first error among them is the result.
 */
export const numbersOf = (values: readonly Value[], scope: Scope): number[] | FormulaError => {
  const numbers: number[] = [];
  for (const value of values) {
    const direct = isScalar(value);
    for (const scalar of scope.reader.block(value).scalars) {
      const number = direct ? toNumber(scalar, scope.rules) : scalar;
      if (number instanceof FormulaError) return number;
      if (typeof number === 'number') numbers.push(number);
    }
  }
  return numbers;
};
