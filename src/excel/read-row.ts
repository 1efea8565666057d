import type { RowContents } from '../actions/workbook-port';
import type { CellValue } from '../domain/cell/cell-value';

/** One row from column A on, with the displayed texts of some columns; one batch. */
export const readRow = async (
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  columnCount: number,
  textColumns: readonly number[],
): Promise<RowContents> => {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, 1, columnCount);
  range.load('values,text');
  await context.sync();
  const [values = []] = range.values as CellValue[][];
  return { values, texts: new Map(textColumns.map((column) => [column, range.text[0]?.[column] ?? ''])) };
};
