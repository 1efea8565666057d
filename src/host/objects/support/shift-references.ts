import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import type { References } from '../../protocol/references';
import { isEntireColumn, isEntireRow } from './area';
import { isRangeAreasTarget, isRangeTarget } from './range-target';

/** Rows or columns that came (count above 0) or went (below 0) at an index. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

const shiftSpan = (start: number, length: number, at: number, count: number): [number, number] => {
  if (count > 0) {
    if (at <= start) return [start + count, length];
    return at < start + length ? [start, length + count] : [start, length];
  }
  const gone = -count;
  const before = Math.max(0, Math.min(start, at + gone) - at);
  const inside = Math.max(0, Math.min(start + length, at + gone) - Math.max(start, at));
  return [start - Math.min(before, gone), length - inside];
};

/** Where an area lies after a shift; null when nothing of it is left. */
export const shiftArea = (area: CellArea, { axis, at, count }: Shift): CellArea | null => {
  if (axis === 'row' ? isEntireColumn(area) : isEntireRow(area)) return area;
  if (axis === 'row') {
    const [row, rowCount] = shiftSpan(area.row, area.rowCount, at, count);
    return rowCount > 0 ? { ...area, row, rowCount } : null;
  }
  const [column, columnCount] = shiftSpan(area.column, area.columnCount, at, count);
  return columnCount > 0 ? { ...area, column, columnCount } : null;
};

/** Lets every kept range of a sheet follow its cells. */
export const shiftReferences = (references: References, sheet: SheetModel, shift: Shift): void => {
  for (const target of references.targets()) {
    if (isRangeTarget(target) && target.sheet === sheet) {
      const moved = shiftArea(target.area, shift);
      if (moved) target.area = moved;
      else target.gone = true;
    } else if (isRangeAreasTarget(target) && target.sheet === sheet) {
      target.areas = target.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      target.gone = target.areas.length === 0;
    }
  }
};
