import { errorValue } from '../values/formula-error';
import { ArrayValue, isScalar, type Scalar, type Value } from '../values/value';
import type { Scope } from './scope';
import { singleValue } from './single-value';

/**
 * Applies a function of single values. Inside an array-working function it goes through arrays element by element: single
 * rows, columns and values are repeated, other sizes end in #N/A.
 */
export const mapValues = (values: readonly Value[], scope: Scope, apply: (scalars: Scalar[]) => Scalar): Value => {
  if (!scope.arrays || values.every(isScalar)) return apply(values.map((value) => singleValue(value, scope)));
  const blocks = values.map((value) => scope.reader.block(value));
  const full = Math.max(...blocks.map(({ rowCount }) => rowCount));
  const wide = Math.max(...blocks.map(({ columnCount }) => columnCount));
  const at = (row: number, column: number): Scalar[] =>
    blocks.map(({ rowCount, columnCount, scalars }) => {
      const inside = (rowCount === 1 || row < rowCount) && (columnCount === 1 || column < columnCount);
      const index = (rowCount === 1 ? 0 : row) * columnCount + (columnCount === 1 ? 0 : column);
      return inside ? (scalars[index] ?? null) : errorValue('#N/A');
    });
  return new ArrayValue(
    Array.from({ length: full }, (_r, row) => Array.from({ length: wide }, (_c, column) => apply(at(row, column)))),
  );
};
