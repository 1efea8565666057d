import type { CellArea } from '../../model/types';
import {
  areaBetween,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from './area';

/** Column letters of a zero-based index: 27 → "AB". */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Zero-based index of column letters. */
export const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A1:B2", "A:C" for entire columns, "1:3" for entire rows. */
export const areaText = (area: CellArea): string => {
  if (isEntireRow(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  const first = corner(area.row, area.column);
  const last = corner(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
};

/** Sheet name as an address needs it: quoted unless it is plain. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits "Sheet1!A1" into sheet name and the rest; sheet null when there is none. */
export const splitSheet = (text: string): { readonly sheet: string | null; readonly rest: string } => {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.+)$/s.exec(text);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: text };
};

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** The area of one A1 reference without sheet; null when it is none or lies off the sheet. */
export const parseArea = (text: string): CellArea | null => {
  const area = cells(text) ?? columns(text) ?? rows(text);
  return area && isOnSheet(area) ? area : null;
};

const cells = (text: string): CellArea | null => {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [first, last] = ordered(Number(top) - 1, Number(bottom) - 1);
  const [from, to] = ordered(columnNumber(left), columnNumber(right));
  return areaBetween(first, from, last, to);
};
const columns = (text: string): CellArea | null => {
  const match = COLUMNS.exec(text);
  if (!match) return null;
  const [from, to] = ordered(columnNumber(match[1] ?? ''), columnNumber(match[2] ?? ''));
  return areaBetween(0, from, MAX_ROWS - 1, to);
};
const rows = (text: string): CellArea | null => {
  const match = ROWS.exec(text);
  if (!match) return null;
  const [first, last] = ordered(Number(match[1]) - 1, Number(match[2]) - 1);
  return areaBetween(first, 0, last, MAX_COLUMNS - 1);
};
