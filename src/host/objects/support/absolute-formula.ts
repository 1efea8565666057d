import { columnLetters, quotedSheet } from './a1';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import type { RangeTarget } from './range-target';

/** "=Sheet1!$A$1:$B$2", the formula a defined name of a range gets. */
export const absoluteFormula = ({ sheet, area }: RangeTarget): string => {
  const prefix = `=${quotedSheet(sheet.name)}!`;
  if (isEntireRow(area)) return `${prefix}$${area.row + 1}:$${lastRow(area) + 1}`;
  const [left, right] = [columnLetters(area.column), columnLetters(lastColumn(area))];
  if (isEntireColumn(area)) return `${prefix}$${left}:$${right}`;
  const first = `$${left}$${area.row + 1}`;
  const last = `$${right}$${lastRow(area) + 1}`;
  return first === last ? prefix + first : `${prefix}${first}:${last}`;
};
