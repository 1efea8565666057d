import type { SheetModel } from '../../host/model/workbook';
import type { NeededHeight } from '../geometry/sheet-geometry';
import { fontCss } from './cell-css';
import type { FormatText } from './shown-text';
import type { TextWidth } from './text-width';

/* Fitting reads every cell of the rows without a height; beyond this it would hold up each repaint. */
const FITTED_CELLS = 20_000;
const LINE = 1.36;

/** The heights, in points, that rows without a height of their own need for their fonts and wrapped lines. */
export const neededHeights = (sheet: SheetModel, format: FormatText, textWidth: TextWidth): NeededHeight => {
  const used = sheet.cells.used(true);
  if (!used || used.rowCount * used.columnCount > FITTED_CELLS) return () => 0;
  return (row) => {
    if (!sheet.rows.isAutomatic(row)) return 0;
    let needed = 0;
    sheet.cells.forEach({ ...used, row, rowCount: 1 }, (_, column) => {
      needed = Math.max(needed, cellHeight(sheet, row, column, format, textWidth));
    });
    return needed;
  };
};

/* Excel passes over merged cells when it fits a row. */
const cellHeight = (
  sheet: SheetModel,
  row: number,
  column: number,
  format: FormatText,
  textWidth: TextWidth,
): number => {
  const { font, wrapText, numberFormat } = sheet.cells.style(row, column);
  const value = sheet.cells.value(row, column);
  if (value === '' || sheet.merges.at(row, column)) return 0;
  if (!wrapText) return font.size * LINE;
  const room = Math.max(1, (sheet.columns.width(column) * 96) / 72 - 6);
  const lines = format(value, numberFormat)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(textWidth(line, fontCss(font, 1)) / room)));
  return lines.reduce((sum, count) => sum + count, 0) * font.size * LINE;
};
