import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { areaBetween, contains, intersect, lastColumn, lastRow } from './area';

/** Smallest part of `within` that holds all its cells in use; null when there are none. */
export const usedWithin = (sheet: SheetModel, within: CellArea, valuesOnly: boolean): CellArea | null => {
  const used = sheet.cells.used(valuesOnly);
  const common = used ? intersect(used, within) : null;
  if (!used || !common) return null;
  return contains(within, used) ? used : around(sheet, common, valuesOnly);
};

const around = (sheet: SheetModel, area: CellArea, valuesOnly: boolean): CellArea | null => {
  let [top, left, bottom, right] = [lastRow(area) + 1, lastColumn(area) + 1, -1, -1];
  sheet.cells.forEach(area, (row, column, value) => {
    if (valuesOnly && value === '' && sheet.cells.formula(row, column) === null) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
};
