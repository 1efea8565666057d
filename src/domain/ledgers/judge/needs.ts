import { compactText } from '../../cell/normalise-text';
import type { Need } from '../evidence-item';
import { readEvidence } from '../evidence-value';
import type { LedgerRow } from '../ledger';
import type { LedgerField } from '../ledger-field';

/** How a row answers a need: `no-column` when its ledger cannot tell. */
export type Answer = 'met' | 'lacking' | 'unclear' | 'no-column';

const amount = (row: LedgerRow, field: LedgerField): Answer => {
  const { value, problem } = row.money(field);
  if (value !== null) return value > 0 ? 'met' : 'lacking';
  /* 年节约成本约20万元 is an amount to people. */
  return problem !== null && readEvidence(row.raw(field)) === 'present' ? 'met' : 'lacking';
};

const filled = (row: LedgerRow, field: LedgerField): Answer => {
  const reading = readEvidence(row.raw(field));
  if (reading === 'unclear') return 'unclear';
  return reading === 'present' ? 'met' : 'lacking';
};

const yes = (row: LedgerRow, field: LedgerField): Answer => {
  const { value } = row.yesNo(field);
  if (value !== null) return value ? 'met' : 'lacking';
  return filled(row, field);
};

const TEXT_FIELDS: ReadonlySet<LedgerField> = new Set<LedgerField>(['socialBenefit']);

const answerIn = (row: LedgerRow, field: LedgerField, as: Need['as']): Answer => {
  if (as === 'yes') return yes(row, field);
  return as === 'amount' && !TEXT_FIELDS.has(field) ? amount(row, field) : filled(row, field);
};

/** How a row answers a need: one of its columns is enough. */
export const answerTo = (row: LedgerRow, { fields, as }: Need): Answer => {
  const known = fields.filter((field) => row.ledger.has(field));
  if (known.length === 0) return 'no-column';
  const answers = known.map((field) => answerIn(row, field, as));
  if (answers.includes('met')) return 'met';
  return answers.includes('unclear') ? 'unclear' : 'lacking';
};

/** The cell that should answer: the first blank one of the need's columns. */
export const cellToFill = (row: LedgerRow, { fields }: Need): LedgerField => {
  const known = fields.filter((field) => row.ledger.has(field));
  return known.find((field) => compactText(row.text(field)) === '') ?? known[0] ?? 'title';
};
