import type { Finding } from '../findings/finding';
import { orderFindings } from '../findings/order-findings';
import type { Studio } from '../register/studio';
import type { PreparedCheck } from './prepare-check';

/** The rows whose findings are replaced, and by what. */
export interface RowFindings {
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * Checks one edited row again, and the rows that have its old or new name. What concerns the register as a whole (batches,
 * totals) is left to the next full check.
 */
export const recheckRow = (check: PreparedCheck, edited: Studio): RowFindings => {
  const studios = [edited, ...check.sameStudio.replace(edited)];
  /* The edited row may have been read anew: rows that are checked together share one reader. */
  for (const studio of studios) check.checkRows([studio]);
  const findings = orderFindings(check.sink.take());
  return { rows: studios.map(({ row }) => row).sort((a, b) => a - b), findings };
};
