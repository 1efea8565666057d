import { toA1 } from '../../domain/cell/cell-address';
import { countFindings } from '../../domain/findings/count-findings';
import type { Finding } from '../../domain/findings/finding';
import { rowYear } from '../../domain/ledgers/row-year';
import { EVIDENCE_STATES, type EvidenceState } from '../../domain/ledgers/evidence-state';
import type { EvidenceItem } from '../../domain/ledgers/evidence-item';
import type { Judged, JudgedCell } from '../../domain/ledgers/judge/judged';
import { looseRows, nameCell } from '../../domain/ledgers/judge/link-findings';
import type { Ledger } from '../../domain/ledgers/ledger';
import type { LedgerBook } from '../../domain/ledgers/ledger-book';
import type { LedgerCell } from '../../domain/ledgers/ledger-cell';
import type {
  EvidenceCell,
  EvidenceItemHead,
  EvidenceLedger,
  EvidenceOutcome,
  EvidencePlace,
  LinkQuestion,
} from '../evidence-outcome';
import type { EvidenceRead } from './evidence-read';

const place = ({ sheet, ...cell }: LedgerCell): EvidencePlace => ({ sheet, address: toA1(cell) });

const isPeriodic = (item: EvidenceItem): boolean =>
  (item.type === 'occurrence' && item.per !== 'ever') || (item.type === 'ledger' && item.yearly !== undefined);

const headOf = (item: EvidenceItem, at: number, policy: string, rows: Judged['cells']): EvidenceItemHead => {
  const states = rows.map((cells) => cells[at]?.state);
  const totals = Object.fromEntries(
    EVIDENCE_STATES.map((state) => [state, states.filter((each) => each === state).length]),
  ) as Record<EvidenceState, number>;
  const { id, article, severity } = item;
  return { id, rule: `${policy}/${item.rule}`, article, severity, periodic: isPeriodic(item), totals };
};

const cellOf = (
  { state, place: where, count, findings }: JudgedCell,
  at: ReadonlyMap<Finding, number>,
): EvidenceCell => ({
  state,
  place: where ? place(where) : null,
  count,
  findings: findings.map((finding) => at.get(finding) ?? -1).filter((index) => index >= 0),
});

const ledgerOf = ([first, ...more]: readonly [Ledger, ...Ledger[]]): EvidenceLedger => {
  const rows = [first, ...more].flatMap((ledger) => ledger.rows);
  return {
    kind: first.kind,
    layout: first.layout,
    place: place(first.header),
    rows: rows.length,
    linked: rows.filter(({ link }) => link.kind === 'sure').length,
    years: [...new Set(rows.map(rowYear).filter((year) => year !== null))].sort((a, b) => a - b),
  };
};

/* Blocks of one kind on one sheet are one ledger to people. */
const ledgersOf = ({ ledgers }: LedgerBook): EvidenceLedger[] => {
  const sheets = new Map<string, [Ledger, ...Ledger[]]>();
  for (const ledger of ledgers) {
    const key = `${ledger.kind}/${ledger.sheet}`;
    const known = sheets.get(key);
    if (known) known.push(ledger);
    else sheets.set(key, [ledger]);
  }
  return [...sheets.values()].map(ledgerOf);
};

const looseOf = (book: LedgerBook): LinkQuestion[] =>
  looseRows(book).flatMap(({ name, rows, candidates }) => {
    const [first] = rows;
    if (!first) return [];
    const studios = candidates.flatMap((candidate) => book.linker.studios[candidate] ?? []);
    return [
      {
        name,
        kind: first.ledger.kind,
        place: place(nameCell(first)),
        rows: rows.length,
        candidates: studios.map(({ id, name: own, unit }) => ({ id, name: own, unit })),
      },
    ];
  });

/** What the pane shows and the batch answers of judged evidence, before anything is written. */
export const evidenceOutcomeOf = (read: EvidenceRead, judged: Judged): EvidenceOutcome => {
  const { register, policy, asOf, demands, book, notes } = read;
  const { items, cases, cells, findings } = judged;
  const at = new Map(findings.map((finding, index) => [finding, index] as const));
  const loose = looseOf(book);
  return {
    register,
    policy: policy.id,
    asOf,
    items: items.map((item, index) => headOf(item, index, policy.id, cells)),
    studios: cases.map(({ studio, row }, index) => ({
      id: studio.id,
      name: studio.name,
      unit: studio.unit,
      place: place({ sheet: register.sheet, ...row.address('studio.name') }),
      cells: (cells[index] ?? []).map((cell) => cellOf(cell, at)),
    })),
    ledgers: ledgersOf(book),
    missingLedgers: demands.ledgers.filter(
      (kind) =>
        !book.ledgers.some((ledger) => ledger.kind === kind) && !(kind === 'management' && read.registerIsLedger),
    ),
    unlinked: loose
      .filter(({ candidates }) => candidates.length === 0)
      .map(({ name, kind, place: where, rows }) => ({ name, kind, place: where, rows })),
    questions: loose.filter(({ candidates }) => candidates.length > 0),
    findings,
    counts: countFindings(findings),
    markedCells: 0,
    evidenceSheet: null,
    notes,
  };
};
