import type { CellArea } from '../domain/cell/cell-address';

/** The range of an area; no address text, so nothing to take apart again. */
export const rangeOf = (worksheet: Excel.Worksheet, { row, column, rowCount, columnCount }: CellArea): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rowCount, columnCount);

/**
 * The same for a range that is only written in this batch. The client keeps no account of it: it would look through all
 * of them for each one when the work ends, which takes minutes for a few hundred forms.
 */
export const passingRangeOf = (worksheet: Excel.Worksheet, area: CellArea): Excel.Range => {
  const range = rangeOf(worksheet, area);
  range.untrack();
  return range;
};
