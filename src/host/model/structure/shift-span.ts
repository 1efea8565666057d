import { MAX_COLUMNS, MAX_ROWS } from '../references/a1';
import type { CellArea } from '../types';

/** Rows or columns that come (`count` above 0) or go (below 0) at a place. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

export const limitOf = ({ axis }: Shift): number => (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);

/** Where first and last index of a span go; null when all of it is deleted or pushed off the sheet. */
export const shiftSpan = (first: number, last: number, shift: Shift): [number, number] | null => {
  const { at, count } = shift;
  const limit = limitOf(shift);
  if (first === 0 && last === limit - 1) return [first, last];
  if (count > 0) {
    const moved = first >= at ? first + count : first;
    return moved >= limit ? null : [moved, Math.min(last >= at ? last + count : last, limit - 1)];
  }
  const end = at - count;
  if (first >= at && last < end) return null;
  const low = first < at ? first : Math.max(first + count, at);
  return [low, last < at ? last : last < end ? at - 1 : last + count];
};

/** Where one row or column goes; null when it is deleted. */
export const shiftIndex = (index: number, shift: Shift): number | null => {
  const { at, count } = shift;
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
};

/** Where an area goes; null when all of it is deleted. */
export const shiftArea = (area: CellArea, shift: Shift): CellArea | null => {
  if (shift.axis === 'row') {
    const span = shiftSpan(area.row, area.row + area.rowCount - 1, shift);
    return span && { ...area, row: span[0], rowCount: span[1] - span[0] + 1 };
  }
  const span = shiftSpan(area.column, area.column + area.columnCount - 1, shift);
  return span && { ...area, column: span[0], columnCount: span[1] - span[0] + 1 };
};
