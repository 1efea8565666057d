import type { Occurring } from '../evidence-item';
import type { Ledger, LedgerRow } from '../ledger';
import type { LedgerBook } from '../ledger-book';
import type { LedgerKind } from '../ledger-kind';
import type { Kept } from './judge-context';
import { SOURCES } from './sources';

const COLUMN_KINDS: readonly LedgerKind[] = ['management', 'archive', 'projects', 'activities'];
const LIST_KINDS: readonly LedgerKind[] = ['management', 'archive', 'materials'];

const words = (row: LedgerRow): string => `${row.text('matter')}${row.text('title')}${row.text('type')}`;

const keeps = (ledger: Ledger, of: Occurring): boolean => {
  const { kinds, matter, columns } = SOURCES[of];
  const { kind, rows } = ledger;
  if (kinds.includes(kind)) return true;
  if (COLUMN_KINDS.includes(kind) && columns.some((field) => ledger.has(field))) return true;
  return LIST_KINDS.includes(kind) && rows.some((row) => matter.test(words(row)));
};

/** Whether the workbook keeps such things: in a ledger or column of their own, or only here and there among others. */
export const howKept = ({ ledgers }: LedgerBook, of: Occurring): Kept => {
  if (ledgers.some((ledger) => keeps(ledger, of))) return 'surely';
  if (of !== 'project') return 'no';
  const activities = ledgers.filter(({ kind }) => kind === 'activities').flatMap(({ rows }) => rows);
  return activities.some((row) => SOURCES[of].matter.test(row.text('type'))) ? 'perhaps' : 'no';
};
