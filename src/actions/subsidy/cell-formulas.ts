import { columnName, type CellAddress, type CellArea } from '../../domain/cell/cell-address';
import { type CellValue, isBlank, isErrorValue } from '../../domain/cell/cell-value';
import { toYuan, type Fen } from '../../domain/subsidy/fen';

/* Pieces of formulas. References to other sheets are absolute, so that sorting our own lines leaves them right. */

/** What Excel takes as one formula, with room to spare. */
export const LONGEST_FORMULA = 8000;
/** Arguments of one AND; Excel takes 255. */
const MOST_CONDITIONS = 200;
/** A text inside a formula has at most 255 characters. */
const LONGEST_LITERAL = 255;
/** Line breaks and the like, which formulas of some programs do not carry. */
const CONTROL = /\p{Cc}/u;

/** A text as a formula has it. */
export const literal = (text: string): string => {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
};

const absolute = ({ row, column }: CellAddress): string => `$${columnName(column)}$${row + 1}`;
const inSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** A cell of another sheet. */
export const cellOf = (sheet: string, cell: CellAddress): string => `${inSheet(sheet)}${absolute(cell)}`;

/** Absolute address of an area of the formula's own sheet. */
export const areaOf = ({ row, column, rowCount, columnCount }: CellArea): string =>
  `${absolute({ row, column })}:${absolute({ row: row + rowCount - 1, column: column + columnCount - 1 })}`;

/** An area of another sheet. */
export const areaIn = (sheet: string, area: CellArea): string => `${inSheet(sheet)}${areaOf(area)}`;

const sameText = (reference: string, raw: string): string => {
  if (isErrorText(raw)) return `ISERROR(${reference})`;
  if (raw === '') return `LEN(${reference})=0`;
  return CONTROL.test(raw) ? `LEN(${reference})=${raw.length}` : `EXACT(${reference},${literal(raw)})`;
};
/* A guard would make any other text a `never`. */
const isErrorText = (text: string): boolean => isErrorValue(text);

/** True while a cell holds what was read from it. */
export const sameAsRead = (reference: string, raw: CellValue): string => {
  if (typeof raw === 'number') return `${reference}=${raw}`;
  if (typeof raw === 'boolean') return `${reference}=${raw ? 'TRUE' : 'FALSE'}`;
  return sameText(reference, raw);
};

/** An amount that stands in a cell, as it was read. */
export interface CellAmount {
  readonly reference: string;
  readonly raw: CellValue;
  readonly amount: Fen;
  /** Yuan that one unit of the cell's number stands for. */
  readonly unit: 1 | 10000;
}

const numberIn = ({ reference, unit }: CellAmount): string =>
  unit === 1 ? `N(${reference})` : `ROUND(N(${reference})*${unit},2)`;

/** True when the cell's own number is the amount. */
export const isLiveAmount = ({ raw, amount, unit }: CellAmount): boolean =>
  typeof raw === 'number' && Math.round(raw * unit * 100) === amount;

/**
 * Yuan of such a cell: its own number, live. A text counts as the amount it was read as until a number stands there, which
 * then counts itself.
 */
export const yuanIn = (cell: CellAmount): string => {
  const { reference, raw, amount } = cell;
  if (isErrorValue(raw)) return `IF(ISERROR(${reference}),0,${numberIn(cell)})`;
  if (isBlank(raw) || isLiveAmount(cell)) return numberIn(cell);
  return `IF(${sameAsRead(reference, raw)},${toYuan(amount)},${numberIn(cell)})`;
};

/** True while such a cell says what it said, or a number. */
export const stillAmount = ({ reference, raw }: CellAmount): string =>
  `OR(ISNUMBER(${reference}),LEN(${reference})=0${
    typeof raw === 'string' && !isBlank(raw) ? `,${sameAsRead(reference, raw)}` : ''
  })`;

/** True when all conditions hold, as far as one formula can hold them: those beyond are left out. */
export const allOf = (conditions: readonly string[]): string => {
  let length = 0;
  const fitting = conditions.filter((condition) => (length += condition.length + 1) < LONGEST_FORMULA - 500);
  const groups: string[] = [];
  for (let start = 0; start < fitting.length; start += MOST_CONDITIONS)
    groups.push(`AND(${fitting.slice(start, start + MOST_CONDITIONS).join(',')})`);
  return groups.length > 1 ? `AND(${groups.join(',')})` : (groups[0] ?? 'TRUE');
};
