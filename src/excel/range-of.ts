import type { CellArea } from '../domain/cell/cell-address';

/** The range of an area; no address text, so nothing to take apart again. */
export const rangeOf = (worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellArea): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
