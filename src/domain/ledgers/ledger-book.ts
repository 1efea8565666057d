import type { Grid } from '../cell/grid';
import type { Ledger, LedgerRow } from './ledger';
import type { LedgerKind } from './ledger-kind';
import { ledgerTables } from './ledger-tables';
import { SheetReader } from './read-ledger';
import type { StudioLinker } from './studio-linker';

/** All ledgers of a workbook, their rows linked to the studios of the register. */
export interface LedgerBook {
  readonly ledgers: readonly Ledger[];
  readonly linker: StudioLinker;
}

/** The ledgers of one sheet, from the top. */
export const readSheetLedgers = (grid: Grid, linker: StudioLinker, date1904: boolean): Ledger[] => {
  const tables = ledgerTables(grid);
  if (tables.length === 0) return [];
  const reader = new SheetReader(grid, linker, date1904);
  const ledgers = tables.map((table) => reader.read(table));
  const rows = ledgers.flatMap((ledger) => ledger.rows);
  /* One name over everything is the sheet's, also where it stands in a title. */
  const isOne = ledgers.every(({ layout }) => layout === 'block') && new Set(rows.map(({ name }) => name)).size === 1;
  if (isOne) for (const ledger of ledgers) ledger.layout = 'sheet';
  return ledgers;
};

/** True when the first rows of a sheet show a ledger. */
export const looksLikeLedger = (head: Grid): boolean => ledgerTables(head).length > 0;

/** Reads every ledger of the sheets given; sheets without one add nothing. */
export const readLedgers = (grids: readonly Grid[], linker: StudioLinker, date1904: boolean): LedgerBook => ({
  linker,
  ledgers: grids.flatMap((grid) => readSheetLedgers(grid, linker, date1904)),
});

/** Rows of ledgers by studio and kind. */
export class RowIndex {
  private readonly certain = new Map<string, LedgerRow[]>();
  private readonly doubtful = new Map<string, LedgerRow[]>();
  private readonly kinds = new Set<LedgerKind>();

  constructor(book: LedgerBook) {
    for (const ledger of book.ledgers) {
      this.kinds.add(ledger.kind);
      for (const row of ledger.rows) this.enter(row, ledger.kind);
    }
  }

  private enter(row: LedgerRow, kind: LedgerKind): void {
    const { link } = row;
    if (link.kind === 'sure') put(this.certain, `${link.studio}/${kind}`, row);
    else if (link.kind === 'maybe') for (const studio of link.studios) put(this.doubtful, `${studio}/${kind}`, row);
  }

  /** True when the workbook has a ledger of that kind at all. */
  has(kind: LedgerKind): boolean {
    return this.kinds.has(kind);
  }

  /** Rows that are the studio's for certain. */
  of(studio: number, kind: LedgerKind): readonly LedgerRow[] {
    return this.certain.get(`${studio}/${kind}`) ?? NONE;
  }

  /** Rows that may be the studio's. */
  maybeOf(studio: number, kind: LedgerKind): readonly LedgerRow[] {
    return this.doubtful.get(`${studio}/${kind}`) ?? NONE;
  }
}

const NONE: readonly LedgerRow[] = [];

const put = (map: Map<string, LedgerRow[]>, key: string, row: LedgerRow): void => {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
};
