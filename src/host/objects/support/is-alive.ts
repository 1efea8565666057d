import type { WorkbookModel } from '../../model/workbook';
import { isRangeAreasTarget, isRangeTarget } from './range-target';

/** False for a range whose sheet or whose cells are deleted. */
export const isAlive = (workbook: WorkbookModel, target: unknown): boolean =>
  isRangeTarget(target) || isRangeAreasTarget(target) ? !target.gone && workbook.sheets.includes(target.sheet) : true;
