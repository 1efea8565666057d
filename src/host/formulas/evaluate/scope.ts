import type { SheetModel, WorkbookModel } from '../../model/workbook';
import type { FormulaNode } from '../parse-formula';
import type { CellReader } from '../values/cell-reader';
import type { TextRules } from '../values/coerce';
import type { Value } from '../values/value';

/** Where a formula stands and what it may read. */
export interface Scope {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly rules: TextRules;
  readonly reader: CellReader;
  /** True inside a function that works through whole arrays, such as SUMPRODUCT. */
  readonly arrays: boolean;
  evaluate(node: FormulaNode | null, arrays?: boolean): Value;
}
