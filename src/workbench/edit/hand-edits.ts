import { areaName, cellName, MAX_COLUMNS, MAX_ROWS } from '../../host/model/references/a1';
import { intersect } from '../../host/model/references/area';
import { offsetFormula } from '../../host/model/references/offset-formula';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import type { Book } from '../desk/book';
import { type CellContent, readContents } from './cell-content';
import { type StylePart, writeContents } from './write-contents';

/** Does something to an area and remembers how it was before. @throws ExcelError when the host refuses */
const remembered = (
  book: Book,
  sheet: SheetModel,
  area: CellArea,
  act: () => void,
  looks: StylePart = 'entry',
): void => {
  const before = readContents(sheet, area);
  act();
  book.history.add({ sheetId: sheet.id, area, before, after: readContents(sheet, area), looks });
};

/** Types a text into every cell of an area. */
export const typeInto = (book: Book, sheet: SheetModel, area: CellArea, text: string): void =>
  remembered(book, sheet, area, () => {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++)
        book.host.user.edit(sheet.name, cellName(row, column), text);
  });

/** Empties the used cells of an area. */
export const clearArea = (book: Book, sheet: SheetModel, area: CellArea): void => {
  const used = sheet.cells.used(true);
  const filled = used && intersect(area, used);
  if (!filled) return;
  remembered(book, sheet, filled, () => {
    const blank = readContents(sheet, filled).map((row) => row.map((content) => ({ ...content, ...BLANK })));
    writeContents(book.host, sheet, filled, blank, 'entry');
  });
};

const BLANK = { value: '', formula: null };

/** Types a block of texts from another program, row by row; returns the area it filled. */
export const pasteTexts = (
  book: Book,
  sheet: SheetModel,
  at: CellArea,
  texts: readonly (readonly string[])[],
): CellArea => {
  const area = filledArea(at, texts);
  remembered(book, sheet, area, () => {
    for (let row = 0; row < area.rowCount; row++)
      for (let column = 0; column < area.columnCount; column++)
        book.host.user.edit(
          sheet.name,
          cellName(area.row + row, area.column + column),
          repeated(texts, row, column) ?? '',
        );
  });
  return area;
};

/** Puts copied cells of this workbook elsewhere, looks and formulas included; returns the area it filled. */
export const pasteContents = (
  book: Book,
  sheet: SheetModel,
  at: CellArea,
  copied: { readonly area: CellArea; readonly contents: readonly (readonly CellContent[])[] },
): CellArea => {
  const area = filledArea(at, copied.contents);
  const moved = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const content = repeated(copied.contents, row, column) ?? null;
      const from = { row: row % copied.contents.length, column: column % (copied.contents[0]?.length ?? 1) };
      const by = {
        row: area.row + row - copied.area.row - from.row,
        column: area.column + column - copied.area.column - from.column,
      };
      return content && movedContent(content, by.row, by.column);
    }).filter((content) => content !== null),
  );
  remembered(book, sheet, area, () => writeContents(book.host, sheet, area, moved, 'all'), 'all');
  return area;
};

const movedContent = (content: CellContent, rows: number, columns: number): CellContent =>
  content.formula === null ? content : { ...content, formula: offsetFormula(content.formula, rows, columns) };

/* One copied cell or block fills a larger selection that is a multiple of it, as in Excel. */
const filledArea = (at: CellArea, block: readonly (readonly unknown[])[]): CellArea => {
  const [rows, columns] = [block.length, Math.max(1, ...block.map((row) => row.length))];
  const fills = at.rowCount % rows === 0 && at.columnCount % columns === 0;
  const rowCount = Math.min(fills ? at.rowCount : rows, MAX_ROWS - at.row);
  const columnCount = Math.min(fills ? at.columnCount : columns, MAX_COLUMNS - at.column);
  return { row: at.row, column: at.column, rowCount, columnCount };
};

const repeated = <T>(block: readonly (readonly T[])[], row: number, column: number): T | undefined => {
  const width = Math.max(1, ...block.map((line) => line.length));
  return block[row % block.length]?.[column % width];
};

/** Sorts the rows of an area, which has no header, by a column of the sheet. */
export const sortRowsBy = (book: Book, sheet: SheetModel, area: CellArea, column: number, ascending: boolean): void =>
  remembered(book, sheet, area, () => book.host.user.sort(sheet.name, areaName(area), column, ascending), 'all');

/** Takes the last hand edit back, or does it again; returns where it was, null when there is none. */
export const stepHistory = (book: Book, direction: 'undo' | 'redo'): { sheet: SheetModel; area: CellArea } | null => {
  const edit = book.history.next(direction);
  const sheet = edit && book.workbook.sheets.find(({ id }) => id === edit.sheetId);
  if (!edit) return null;
  if (!sheet) {
    /* Its sheet was deleted: the edit before it comes next. */
    book.history.step(direction);
    return stepHistory(book, direction);
  }
  writeContents(book.host, sheet, edit.area, direction === 'undo' ? edit.before : edit.after, edit.looks);
  book.history.step(direction);
  return { sheet, area: edit.area };
};
