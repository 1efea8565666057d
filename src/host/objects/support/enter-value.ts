import type { CellScalar } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { parseEntry } from '../../typed-entry/parse-entry';
import { cellArea } from './area';
import { checkFormula } from './check-formula';

/** Cells formatted as text keep whatever is written into them as text. */
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** Puts a value into one cell as Excel does: text is read as if typed, unless the cell is formatted as text. */
export const enterValue = (
  session: Session,
  sheet: SheetModel,
  row: number,
  column: number,
  given: CellScalar,
): void => {
  const { numberFormat } = sheet.cells.style(row, column);
  session.calculation.touch({ sheetId: sheet.id, row, column });
  if (typeof given === 'string' && given.startsWith("'")) enterQuoted(sheet, row, column, given.slice(1));
  else if (given === '') sheet.cells.clearContents(cellArea(row, column));
  else if (numberFormat === TEXT_FORMAT) sheet.cells.setValue(row, column, asText(given));
  else if (typeof given === 'string') enterTyped(session, sheet, row, column, given);
  else sheet.cells.setValue(row, column, given);
};

const asText = (given: CellScalar): string => (typeof given === 'boolean' ? (given ? 'TRUE' : 'FALSE') : String(given));

/* A leading apostrophe is no part of the text: it says that the rest is one. */
const enterQuoted = (sheet: SheetModel, row: number, column: number, text: string): void => {
  sheet.cells.setValue(row, column, text);
  sheet.cells.patchStyle(cellArea(row, column), { quotePrefix: true });
};

const enterTyped = (session: Session, sheet: SheetModel, row: number, column: number, text: string): void => {
  const { workbook, locale } = session;
  const entry = parseEntry(text, { date1904: workbook.date1904, locale, year: new Date().getFullYear() });
  if ('formula' in entry) {
    sheet.cells.setFormula(row, column, checkFormula(entry.formula), '');
    return;
  }
  sheet.cells.setValue(row, column, entry.value);
  const plain = sheet.cells.style(row, column).numberFormat === GENERAL;
  if (plain && entry.numberFormat !== undefined)
    sheet.cells.patchStyle(cellArea(row, column), { numberFormat: entry.numberFormat });
};
