import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';

/** Cells of one sheet. `area` moves along when rows or columns are inserted or deleted; null once all its cells are gone. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: CellArea;
  gone?: boolean;
}

/** Several areas of one sheet, in the order they were named. */
export interface RangeAreasTarget {
  readonly sheet: SheetModel;
  areas: readonly CellArea[];
  gone?: boolean;
}

export const isRangeTarget = (target: unknown): target is RangeTarget =>
  typeof target === 'object' && target !== null && 'sheet' in target && 'area' in target;
export const isRangeAreasTarget = (target: unknown): target is RangeAreasTarget =>
  typeof target === 'object' && target !== null && 'sheet' in target && 'areas' in target;
