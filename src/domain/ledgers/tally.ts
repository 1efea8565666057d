import type { Sum, Tally } from './ledger-facts';
import type { LedgerRow } from './ledger';
import type { LedgerCell } from './ledger-cell';
import type { LedgerField } from './ledger-field';

/** The first column of these that the row's ledger has. */
export const firstField = ({ ledger }: LedgerRow, fields: readonly LedgerField[]): LedgerField =>
  fields.find((field) => ledger.has(field)) ?? fields[0] ?? 'title';

/** Rows, each by the cell that names it. */
export const tallyRows = (rows: readonly LedgerRow[], ...fields: readonly LedgerField[]): Tally => ({
  count: rows.length,
  cells: rows.map((row) => row.cell(firstField(row, fields))),
});

/** Sorts cells that count so many each into kinds. */
export const tallyKinds = <Kind extends string>(
  kinds: readonly Kind[],
  entries: readonly { readonly kind: Kind; readonly count: number; readonly cell: LedgerCell }[],
): Record<Kind, Tally> => {
  const tallies: Partial<Record<Kind, Tally>> = {};
  for (const kind of kinds) {
    const own = entries.filter((entry) => entry.kind === kind);
    tallies[kind] = { count: own.reduce((sum, { count }) => sum + count, 0), cells: own.map(({ cell }) => cell) };
  }
  /* Every kind of the list has been entered. */
  return tallies as Record<Kind, Tally>;
};

const sumOf = (
  rows: readonly LedgerRow[],
  field: LedgerField,
  read: (row: LedgerRow) => { readonly value: number | null; readonly problem: string | null },
): Sum => {
  const cells: LedgerCell[] = [];
  const unreadable: LedgerCell[] = [];
  const seen = new Set<string>();
  let amount: number | null = null;
  for (const row of rows.filter(({ ledger }) => ledger.has(field))) {
    const cell = row.cell(field);
    const key = `${cell.sheet}/${cell.row}/${cell.column}`;
    const { value, problem } = read(row);
    if (seen.has(key)) continue;
    seen.add(key);
    if (problem !== null) unreadable.push(cell);
    if (value === null) continue;
    amount = Math.round(((amount ?? 0) + value) * 100) / 100;
    cells.push(cell);
  }
  return { amount, cells, unreadable };
};

/** Sum of a column in yuan; a merged cell counts once. */
export const sumMoney = (rows: readonly LedgerRow[], field: LedgerField): Sum =>
  sumOf(rows, field, (row) => row.money(field));

/** Sum of a column of counts. */
export const sumCounts = (rows: readonly LedgerRow[], field: LedgerField): Sum =>
  sumOf(rows, field, (row) => row.count(field));
