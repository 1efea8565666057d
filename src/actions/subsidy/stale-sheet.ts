import type { DrawnSheet } from '../sheet-drawing';
import { memoryOf } from './sheet-memory';
import { CHECK_CELL } from './sheet-plan';

/** True when our sheet says that the register is not as it was read, or says nothing we understand. */
export const isStale = (sheet: DrawnSheet): boolean => {
  const fresh = memoryOf(sheet)?.fresh;
  return fresh === undefined || sheet.values[CHECK_CELL.row]?.[CHECK_CELL.column] !== fresh;
};
