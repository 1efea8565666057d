import type { CellArea } from '../../model/types';
import { ExcelError } from '../../protocol/excel-error';
import { cellCount, isEntireColumn, isEntireRow } from './area';

/** Excel reads and writes at most this many cells in one go. */
export const MOST_CELLS = 5_000_000;

/** Entire rows or columns: their cells are too many to be listed. */
export const isUnbounded = (area: CellArea): boolean => isEntireRow(area) || isEntireColumn(area);

/** One value per cell of an area, row by row; null for entire rows and columns, as in Excel. */
export const readMatrix = <V>(area: CellArea, read: (row: number, column: number) => V): V[][] | null => {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => read(area.row + r, area.column + c)),
  );
};

/** What to write into each cell: a single value for all, or a block of the area's exact size. Throws InvalidArgument. */
export const matrixToWrite = (area: CellArea, given: unknown): ((row: number, column: number) => unknown) => {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  if (cellCount(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  if (rows.length !== area.rowCount || !rows.every((row) => Array.isArray(row) && row.length === area.columnCount))
    throw new ExcelError('InvalidArgument');
  return (row, column) => (rows as readonly (readonly unknown[])[])[row - area.row]?.[column - area.column];
};

/** Visits every cell of an area, row by row. */
export const eachCell = (area: CellArea, visit: (row: number, column: number) => void): void => {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
};
