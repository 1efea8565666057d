import type { CellArea } from '../types';
import type { EditedContent } from './cell-edit';
import type { CellTable } from './cell-table';

/** Visits every cell that is there in an area, row by row; index is −1 for one the file does not have. */
export const eachPresent = (
  table: CellTable,
  area: CellArea,
  visit: (row: number, column: number, index: number, content: EditedContent | undefined) => void,
): void => {
  const end = area.column + area.columnCount;
  for (const row of table.rowsBetween(area.row, area.row + area.rowCount)) {
    table.eachOfRow(row, area.column, end, (column, index, edit) => visit(row, column, index, edit?.content));
  }
};
