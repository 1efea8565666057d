import type { SheetModel } from '../../model/workbook';

/** A formula and the cell it stands in. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
