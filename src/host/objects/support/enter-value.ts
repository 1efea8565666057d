import type { CellScalar } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { parseEntry } from '../../typed-entry/parse-entry';
import { cellArea } from './area';
import { checkFormula } from './check-formula';

/** Cells formatted as text keep whatever is written into them as text. */
const TEXT_FORMAT = '@';
const GENERAL = 'General';
const LONGEST = 32_767;

/**
 * Puts a value into one cell as Excel does: text is read as if typed, unless the cell is formatted as text or the text
 * begins with an apostrophe, which is no part of it.
 */
export const enterValue = (
  session: Session,
  sheet: SheetModel,
  row: number,
  column: number,
  given: CellScalar,
): void => {
  if (typeof given === 'string' && given.length > LONGEST) throw new ExcelError('InvalidArgument');
  const { numberFormat } = sheet.cells.style(row, column);
  session.calculation.touch({ sheetId: sheet.id, row, column });
  if (typeof given === 'string' && given.startsWith("'")) sheet.cells.setValue(row, column, given.slice(1), true);
  else if (given === '') emptyCell(sheet, row, column);
  else if (numberFormat === TEXT_FORMAT) sheet.cells.setValue(row, column, asText(given), false);
  else if (typeof given === 'string') enterTyped(session, sheet, row, column, given);
  else sheet.cells.setValue(row, column, given, false);
};

/** Empties a cell; most of those in a block of a register are empty already. */
export const emptyCell = (sheet: SheetModel, row: number, column: number): void => {
  const { cells } = sheet;
  if (cells.value(row, column) === '' && cells.formula(row, column) === null) return;
  cells.clearContents(cellArea(row, column));
};

const asText = (given: CellScalar): string => (typeof given === 'boolean' ? (given ? 'TRUE' : 'FALSE') : String(given));

const enterTyped = (session: Session, sheet: SheetModel, row: number, column: number, text: string): void => {
  const { workbook, locale } = session;
  const entry = parseEntry(text, { date1904: workbook.date1904, locale, year: new Date().getFullYear() });
  if ('formula' in entry) {
    sheet.cells.setFormula(row, column, checkFormula(entry.formula), '');
    return;
  }
  sheet.cells.setValue(row, column, entry.value, false);
  const plain = sheet.cells.style(row, column).numberFormat === GENERAL;
  if (plain && entry.numberFormat !== undefined)
    sheet.cells.patchStyle(cellArea(row, column), { numberFormat: entry.numberFormat });
};
