import type { Grid } from '../cell/grid';
import { finish } from './finish';
import type { Ledger, LedgerRow } from './ledger';
import type { LedgerKind } from './ledger-kind';
import { ledgerTableSteps, ledgerTables } from './ledger-tables';
import { SheetReader } from './read-ledger';
import type { StudioLinker } from './studio-linker';

/** All ledgers of a workbook, their rows linked to the studios of the register. */
export interface LedgerBook {
  readonly ledgers: readonly Ledger[];
  readonly linker: StudioLinker;
}

/** The ledgers of one sheet, from the top, in steps. */
export function* sheetLedgerSteps(grid: Grid, linker: StudioLinker, date1904: boolean): Generator<void, Ledger[]> {
  const tables = yield* ledgerTableSteps(grid);
  if (tables.length === 0) return [];
  const reader = new SheetReader(grid, linker, date1904);
  const ledgers: Ledger[] = [];
  for (const table of tables) ledgers.push(yield* reader.read(table));
  const names = new Set(ledgers.flatMap(({ rows }) => rows.map(({ name }) => name)));
  /* One name over everything is the sheet's, also where it stands in a title. */
  if (names.size === 1 && ledgers.every(({ layout }) => layout === 'block'))
    for (const ledger of ledgers) ledger.layout = 'sheet';
  return ledgers;
}

/** The same at once. */
export const readSheetLedgers = (grid: Grid, linker: StudioLinker, date1904: boolean): Ledger[] =>
  finish(sheetLedgerSteps(grid, linker, date1904));

/** True when the first rows of a sheet show a ledger. */
export const looksLikeLedger = (head: Grid): boolean => ledgerTables(head).length > 0;

/** Reads every ledger of the sheets given; sheets without one add nothing. */
export const readLedgers = (grids: readonly Grid[], linker: StudioLinker, date1904: boolean): LedgerBook => ({
  linker,
  ledgers: grids.flatMap((grid) => readSheetLedgers(grid, linker, date1904)),
});

type ByStudio = Map<LedgerKind, LedgerRow[][]>;

/** Rows of ledgers by studio and kind. */
export class RowIndex {
  private readonly certain: ByStudio = new Map();
  private readonly doubtful: ByStudio = new Map();
  private readonly kinds = new Set<LedgerKind>();

  constructor(book: LedgerBook) {
    for (const ledger of book.ledgers) {
      this.kinds.add(ledger.kind);
      for (const row of ledger.rows) this.enter(row, ledger.kind);
    }
  }

  private enter(row: LedgerRow, kind: LedgerKind): void {
    const { link } = row;
    if (link.kind === 'sure') put(this.certain, kind, link.studio, row);
    else if (link.kind === 'maybe') for (const studio of link.studios) put(this.doubtful, kind, studio, row);
  }

  /** True when the workbook has a ledger of that kind at all. */
  has(kind: LedgerKind): boolean {
    return this.kinds.has(kind);
  }

  /** Rows that are the studio's for certain. */
  of(studio: number, kind: LedgerKind): readonly LedgerRow[] {
    return this.certain.get(kind)?.[studio] ?? NONE;
  }

  /** Rows that may be the studio's. */
  maybeOf(studio: number, kind: LedgerKind): readonly LedgerRow[] {
    return this.doubtful.get(kind)?.[studio] ?? NONE;
  }
}

const NONE: readonly LedgerRow[] = [];

const put = (map: ByStudio, kind: LedgerKind, studio: number, row: LedgerRow): void => {
  const studios = map.get(kind) ?? [];
  map.set(kind, studios);
  (studios[studio] ??= []).push(row);
};
