import type { Finding } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import type { FindingSource } from '../findings/finding-sink';
import { FoundFinding } from '../findings/found-finding';
import type { Payment } from './payment';

/** Who speaks about which studio and payment belong together. */
export const LINK: FindingSource = { rule: 'data/payment-link', severity: 'warning' };

/** A finding at the cell of a payment. */
export const paymentFinding = (
  { sheet, cell, raw }: Payment,
  source: FindingSource,
  studio: string,
  found: Found,
): Finding =>
  new FoundFinding(
    source,
    found.severity ?? source.severity,
    sheet,
    cell,
    'subsidy.amount',
    String(raw).trim(),
    studio,
    found,
  );
