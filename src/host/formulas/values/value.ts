import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { FormulaError } from './formula-error';

/** One value of a formula; null is a blank cell or an argument left out. */
export type Scalar = number | string | boolean | null | FormulaError;

/** Cells of a sheet, not read yet. */
export class AreaValue {
  constructor(
    readonly sheet: SheetModel,
    readonly area: CellArea,
  ) {}
}

/** Values in rows and columns. */
export class ArrayValue {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}
}

/** Whatever an expression can come to. */
export type Value = Scalar | AreaValue | ArrayValue;

/** True for a single value that needs no reading of cells. */
export const isScalar = (value: Value): value is Scalar =>
  !(value instanceof AreaValue) && !(value instanceof ArrayValue);
