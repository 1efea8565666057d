import type { WorkbookModel } from '../model/workbook';

/** A cell whose content changed; row and column count from zero. */
export interface ChangedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Keeps the formulas of a workbook in step with its cells. A formula it cannot work out, and every formula behind that
 * one, keeps the value it had and is marked stale: rather an old number that is known to be old than a wrong one.
 */
export interface FormulaEngine {
  /** Forgets everything known of the workbook: it is another one, or its sheets, rows or names changed. Costs nothing yet. */
  load(workbook: WorkbookModel): void;
  /** Works out the formulas at these cells and all that depend on them, and writes their values with `setComputed`. */
  changed(cells: readonly ChangedCell[]): void;
}
