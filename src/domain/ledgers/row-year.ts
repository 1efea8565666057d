import { yearOf } from '../cell/serial-day';
import type { LedgerRow } from './ledger';

/** The one calendar year a row speaks of; null when it speaks of none or of several. */
export const rowYear = (row: LedgerRow): number | null => {
  const when = row.when();
  if (!when) return null;
  const year = yearOf(when.first);
  return year === yearOf(when.last) ? year : null;
};
