import type { CellArea } from '../types';

/** Rows and columns of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Zero-based column index of its letters. */
export const columnOf = (letters: string): number => {
  let index = 0;
  for (let at = 0; at < letters.length; at++) index = index * 26 + (letters.charCodeAt(at) & 31);
  return index - 1;
};

/** Letters of a zero-based column index. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

export const cellName = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** Area between two corners, given in any order; null when it leaves the sheet. */
const between = (row: number, column: number, lastRow: number, lastColumn: number): CellArea | null => {
  const [top, bottom] = row <= lastRow ? [row, lastRow] : [lastRow, row];
  const [left, right] = column <= lastColumn ? [column, lastColumn] : [lastColumn, column];
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
};

/** Reads "B2", "$B$2:D9", "A:C" or "1:3" without a sheet; null for anything else. */
export const parseArea = (text: string): CellArea | null => {
  const area = AREA.exec(text);
  if (area) {
    const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = area;
    return between(Number(digits) - 1, columnOf(letters), Number(lastDigits) - 1, columnOf(lastLetters));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnOf(columns[1] ?? ''), MAX_ROWS - 1, columnOf(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
};

/** A1 text of an area as the file wants it: "B2", "B2:D9". */
export const areaName = (area: CellArea): string => {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
};

/** Areas of a space-separated list (sqref); what is no area is passed over. */
export const parseSqref = (text: string): CellArea[] =>
  text
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);

export const sqrefOf = (areas: readonly CellArea[]): string => areas.map(areaName).join(' ');
