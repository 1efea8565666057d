import type { CellArea } from './cell-address';
import type { CellValue } from './cell-value';

/** The filled part of one sheet as plain data. It always begins at A1, so that its indexes are the sheet's own. */
export interface Grid {
  readonly sheet: string;
  /** Rows of cells; a row may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas, as far as they were asked for; only the top-left cell of each holds its value. */
  readonly merges: readonly CellArea[];
  /** Displayed text, by column index and then row, of the columns whose number format matters (dates, money). */
  readonly texts?: ReadonlyMap<number, readonly string[]>;
}
