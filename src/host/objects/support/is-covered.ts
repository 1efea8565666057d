import type { SheetModel } from '../../model/workbook';

/** True for a cell that lies under a merged area without being its first: what is written there is ignored. */
export const isCovered = (sheet: SheetModel, row: number, column: number): boolean => {
  const merged = sheet.merges.at(row, column);
  return merged !== null && (merged.row !== row || merged.column !== column);
};
