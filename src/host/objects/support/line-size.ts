import type { Session } from '../../session';
import { ExcelError } from '../../protocol/excel-error';
import { lastColumn, lastRow } from './area';
import { guardOption } from './guard';
import { asNumber } from './json';
import type { FormatTarget } from './uniform';

/* Sizes in points; null when the lines of a range differ. */
const common = (sizes: Iterable<number>): number | null => {
  const [first, ...rest] = new Set(sizes);
  return first === undefined || rest.length > 0 ? null : first;
};

/* Whole columns have a million rows, and all beyond the used ones have the sheet's own height. */
const rowsOf = ({ sheet, areas }: FormatTarget): number[] =>
  areas.flatMap((area) => {
    const used = sheet.cells.used(false);
    const last = Math.max(area.row, Math.min(lastRow(area), used ? lastRow(used) + 1 : area.row));
    return Array.from({ length: last - area.row + 1 }, (_, r) => area.row + r);
  });
const columnsOf = ({ areas }: FormatTarget): number[] =>
  areas.flatMap((area) => Array.from({ length: lastColumn(area) - area.column + 1 }, (_, c) => area.column + c));

export const rowHeight = (format: FormatTarget): number | null =>
  common(rowsOf(format).map((row) => format.sheet.rows.height(row)));
export const columnWidth = (format: FormatTarget): number | null =>
  common(columnsOf(format).map((column) => format.sheet.columns.width(column)));

/** Excel's greatest row height and column width, in points. */
const TALLEST = 409.5;
const WIDEST = 1342.5;

const size = (given: unknown, most: number): number => {
  const points = asNumber(given);
  if (points < 0 || points > most) throw new ExcelError('InvalidArgument');
  return points;
};

export const setRowHeight = (format: FormatTarget, given: unknown, session: Session): void => {
  const points = size(given, TALLEST);
  guardOption(format.sheet, 'allowFormatRows');
  for (const area of format.areas)
    for (let row = area.row; row <= lastRow(area); row++) format.sheet.rows.setHeight(row, points);
  session.changes.painted(format.sheet);
};
export const setColumnWidth = (format: FormatTarget, given: unknown, session: Session): void => {
  const points = size(given, WIDEST);
  guardOption(format.sheet, 'allowFormatColumns');
  for (const column of columnsOf(format)) format.sheet.columns.setWidth(column, points);
  session.changes.painted(format.sheet);
};
