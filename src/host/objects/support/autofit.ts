import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { intersect, lastColumn, lastRow } from './area';
import { cellText } from './cell-text';
import { guardOption } from './guard';
import type { FormatTarget } from './uniform';

/* Without a screen the width of a text is an estimate: a Chinese character is as wide as the font is high, a Latin one
   about half of it. Padding as Excel leaves it. */
const PADDING = 6;
const LINE_HEIGHT = 1.4;
const isWide = (letter: string): boolean => letter.charCodeAt(0) > 0x2e7f;

const textWidth = (text: string, size: number): number =>
  Math.max(
    ...text.split('\n').map((line) => Array.from(line).reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.55), 0)),
  ) * size;

const usedPart = (sheet: SheetModel, area: CellArea): CellArea | null => {
  const used = sheet.cells.used(true);
  return used && intersect(used, area);
};

const columnNeed = (sheet: SheetModel, area: CellArea, column: number, session: Session): number => {
  let widest = 0;
  sheet.cells.forEach({ ...area, column, columnCount: 1 }, (row) => {
    if (sheet.merges.at(row, column)) return;
    const text = cellText(session, sheet, row, column);
    widest = Math.max(widest, textWidth(text, sheet.cells.style(row, column).font.size));
  });
  return widest;
};

/** Makes columns as wide as their texts. */
export const autofitColumns = ({ sheet, areas }: FormatTarget, session: Session): void => {
  guardOption(sheet, 'allowFormatColumns');
  for (const area of areas) {
    const used = usedPart(sheet, area);
    for (let column = used?.column ?? 0; used && column <= lastColumn(used); column++) {
      const need = columnNeed(sheet, used, column, session);
      if (need > 0) sheet.columns.setWidth(column, Math.round(need + PADDING));
    }
  }
  session.changes.painted(sheet);
};

const cellHeight = (sheet: SheetModel, row: number, column: number, session: Session): number => {
  const { font, wrapText } = sheet.cells.style(row, column);
  const text = cellText(session, sheet, row, column);
  const width = Math.max(1, sheet.columns.width(column) - PADDING);
  const lines = wrapText
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, font.size) / width)), 0)
    : 1;
  return lines * font.size * LINE_HEIGHT;
};

/** Makes rows as high as their wrapped texts. */
export const autofitRows = ({ sheet, areas }: FormatTarget, session: Session): void => {
  guardOption(sheet, 'allowFormatRows');
  for (const area of areas) {
    const used = usedPart(sheet, { ...area, column: 0, columnCount: lastColumn(area) + 1 });
    for (let row = used?.row ?? 0; used && row <= lastRow(used); row++) {
      let need = 0;
      sheet.cells.forEach({ ...used, row, rowCount: 1 }, (r, column) => {
        if (!sheet.merges.at(r, column)) need = Math.max(need, cellHeight(sheet, r, column, session));
      });
      if (need > 0) sheet.rows.setHeight(row, Math.round(need * 4) / 4);
    }
  }
  session.changes.painted(sheet);
};
