import type { DrawnValue } from '../../actions/sheet-drawing';
import type { CellValue } from '../../domain/cell/cell-value';
import { linkFormula } from '../link-formula';

/** How a value goes into a cell: what is written, and whether the cell is text before that. */
export interface CellEntry {
  readonly content: CellValue;
  readonly text: boolean;
}

/** Old versions of Excel show a longer text in a text cell as "####". */
const LONGEST_TEXT_CELL = 255;
const BLANK: CellEntry = { content: '', text: false };

/*
 * A leading apostrophe is taken for the sign that makes a cell text, so a text that begins with one needs another. So does
 * one that would turn into a formula as soon as somebody opens its cell.
 */
const textEntry = (text: string): CellEntry => {
  if (text.length > LONGEST_TEXT_CELL) return { content: /^\p{L}/u.test(text) ? text : `'${text}`, text: false };
  return { content: /^(?:'|[=+@-].)/s.test(text) ? `'${text}` : text, text: true };
};

/** What to write for a value. `sheetName` turns a wanted title into the name that sheet has in the end. */
export const cellEntry = (value: DrawnValue, sheetName: (title: string) => string): CellEntry => {
  if (value === null || value === '') return BLANK;
  if (typeof value === 'string') return textEntry(value);
  if (typeof value === 'number') return Number.isFinite(value) ? { content: value, text: false } : BLANK;
  if (typeof value === 'boolean') return { content: value, text: false };
  if ('formula' in value) {
    const { formula } = value;
    return { content: formula.startsWith('=') ? formula : `=${formula}`, text: false };
  }
  return { content: linkFormula({ ...value, sheet: sheetName(value.sheet) }), text: false };
};
