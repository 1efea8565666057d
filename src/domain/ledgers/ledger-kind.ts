/** Every kind of ledger the documents or their forms speak of. */
export const LEDGER_KINDS = [
  'management',
  'activities',
  'projects',
  'results',
  'patents',
  'awards',
  'development',
  'training',
  'spending',
  'members',
  'archive',
  'materials',
] as const;

/** The kind of a ledger, stable in answers. */
export type LedgerKind = (typeof LEDGER_KINDS)[number];
