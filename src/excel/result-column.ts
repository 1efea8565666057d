import type { ResultColumn } from '../actions/workbook-port';
import { COLUMN_TAG } from './sheet-tags';
import type { SurveyedSheet } from './surveyed-sheet';

/** Queues the removal of our columns: their contents go, formats were never touched. Gives back how many there were. */
export const queueColumnRemoval = (sheets: readonly SurveyedSheet[]): number => {
  const ours = sheets.filter(({ hasResultColumn }) => hasResultColumn);
  for (const { worksheet } of ours) {
    const name = worksheet.names.getItem(COLUMN_TAG);
    name.getRange().clear('Contents');
    name.delete();
  }
  return ours.length;
};

/** Queues the 检查结果 column and the hidden name by which it is found again. */
export const queueResultColumn = (worksheet: Excel.Worksheet, column: ResultColumn): void => {
  const { header, lastRow, texts, title } = column;
  const range = worksheet.getRangeByIndexes(header.row, header.column, lastRow - header.row + 1, 1);
  range.values = Array.from({ length: lastRow - header.row + 1 }, (_, index) => [
    index === 0 ? title : (texts.get(header.row + index) ?? ''),
  ]);
  worksheet.names.add(COLUMN_TAG, range).visible = false;
};
