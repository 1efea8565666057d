import { toA1 } from '../cell/cell-address';
import type { Ledger, LedgerRow } from '../ledgers/ledger';
import { RowIndex, type LedgerBook } from '../ledgers/ledger-book';
import type { LedgerKind } from '../ledgers/ledger-kind';
import { rowYear } from '../ledgers/row-year';
import type { FactList, StudioFacts } from './facts';
import { developmentEntry, eventEntry, fundEntries, memberEntry, named, resultEntry } from './list-entries';
import { cellOf } from './told-cells';

const aboutLedgers = (ledgers: readonly Ledger[]): Pick<FactList<never>, 'header' | 'years'> => {
  const header = ledgers[0]?.header ?? { sheet: '', row: 0, column: 0 };
  const years = ledgers.flatMap(({ rows }) => rows.map(rowYear)).filter((year) => year !== null);
  return { header: { sheet: header.sheet, address: toA1(header) }, years: new Set(years) };
};

/** What the ledgers of a workbook say about each of its studios, by their place in the linker's list. */
export const factsOfLedgers = (book: LedgerBook): ((studio: number) => StudioFacts) => {
  const index = new RowIndex(book);
  const about = new Map<LedgerKind, Pick<FactList<never>, 'header' | 'years'>>();
  const aboutKind = (kind: LedgerKind) => {
    const known = about.get(kind) ?? aboutLedgers(book.ledgers.filter((ledger) => ledger.kind === kind));
    about.set(kind, known);
    return known;
  };
  const list = <Entry>(
    studio: number,
    kind: LedgerKind,
    read: (row: LedgerRow) => readonly Entry[],
  ): FactList<Entry> | null =>
    index.has(kind)
      ? {
          ...aboutKind(kind),
          entries: index.of(studio, kind).flatMap(read),
          doubtful: index
            .maybeOf(studio, kind)
            .map((row) => cellOf(row, row.ledger.has('studio') ? 'studio' : 'title')),
        }
      : null;
  const hasFunds = book.ledgers.some((ledger) => ledger.kind === 'spending' && ledger.has('received'));
  return (studio) => ({
    members: list(studio, 'members', (row) => (named(row) ? [memberEntry(row)] : [])),
    results: list(studio, 'results', (row) => [resultEntry(row)]),
    patents: list(studio, 'patents', (row) => [resultEntry(row)]),
    awards: list(studio, 'awards', (row) => [resultEntry(row)]),
    development: list(studio, 'development', (row) => (named(row) ? [developmentEntry(row)] : [])),
    activities: list(studio, 'activities', (row) => [eventEntry(row)]),
    training: list(studio, 'training', (row) => [eventEntry(row)]),
    projects: list(studio, 'projects', (row) => [eventEntry(row)]),
    funds: hasFunds ? list(studio, 'spending', fundEntries) : null,
  });
};
