import { NotComputable } from '../values/not-computable';
import { AreaValue, ArrayValue, type Scalar, type Value } from '../values/value';
import type { Scope } from './scope';

/**
 * The one value an operator or a plain argument needs. A file does not say whether its formulas expect the old cut with
 * the own row or the new spilling, so more than one cell is not computable here.
 */
export const singleValue = (value: Value, scope: Scope): Scalar => {
  if (value instanceof ArrayValue) throw new NotComputable('array where one value is expected');
  if (!(value instanceof AreaValue)) return value;
  const { row, column, rowCount, columnCount } = value.area;
  if (rowCount !== 1 || columnCount !== 1) throw new NotComputable('area where one value is expected');
  return scope.reader.cell(value.sheet, row, column);
};

/** The cell of an area in the formula's own row or column (the operator @). */
export const intersect = (value: Value, scope: Scope): Scalar => {
  if (!(value instanceof AreaValue)) return singleValue(value, scope);
  const { row, column, rowCount, columnCount } = value.area;
  const inRows = rowCount === 1 || (scope.row >= row && scope.row < row + rowCount);
  const inColumns = columnCount === 1 || (scope.column >= column && scope.column < column + columnCount);
  if (!inRows || !inColumns || (rowCount > 1 && columnCount > 1)) throw new NotComputable('implicit intersection');
  return scope.reader.cell(value.sheet, rowCount === 1 ? row : scope.row, columnCount === 1 ? column : scope.column);
};
