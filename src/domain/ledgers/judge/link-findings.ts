import type { Finding } from '../../findings/finding';
import type { Found } from '../../findings/finding-code';
import type { LedgerRow } from '../ledger';
import type { LedgerBook } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';

/** Rows that no studio has for certain, under the name they carry. */
export interface LooseRows {
  readonly name: string;
  readonly rows: readonly LedgerRow[];
  /** Studios they may be: places in the list; none when nobody comes near. */
  readonly candidates: readonly number[];
}

/** Where the name of a row stands, or should stand. */
export const nameCell = ({ ledger, row }: LedgerRow): LedgerCell => {
  const column = ledger.columnsOf('studio')[0] ?? ledger.header.column;
  return { sheet: ledger.sheet, ...ledger.cellAt(row, column) };
};

/** Rows without a certain studio, those of one name together; rows that name nobody by their table. */
export const looseRows = ({ ledgers }: LedgerBook): LooseRows[] => {
  const groups = new Map<string, { name: string; rows: LedgerRow[]; candidates: readonly number[] }>();
  for (const row of ledgers.flatMap((ledger) => ledger.rows)) {
    const { link, name, ledger } = row;
    if (link.kind === 'sure') continue;
    const candidates = link.kind === 'maybe' ? link.studios : [];
    const key =
      name === '' ? `${ledger.sheet}/${ledger.table.headerTop}/${candidates.join()}` : `=${name}/${candidates.join()}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { name, rows: [row], candidates });
  }
  return [...groups.values()];
};

/** One remark for each name that is no studio's for certain, where it stands first. */
export const linkFindings = (book: LedgerBook): Finding[] =>
  looseRows(book).map(({ name, rows, candidates }): Finding => {
    const cell = nameCell(rows[0] as LedgerRow);
    const names = candidates.map((place) => book.linker.studios[place]?.name ?? '').join('、');
    const found: Found =
      candidates.length > 0
        ? { code: 'link-unsure', params: { name, rows: rows.length, candidates: names } }
        : { code: 'link-none', params: { name, rows: rows.length } };
    return {
      rule: candidates.length > 0 ? 'data/unsure-link' : 'data/no-link',
      severity: 'info',
      sheet: cell.sheet,
      cell: { row: cell.row, column: cell.column },
      field: 'studio.name',
      value: name,
      studio: '',
      code: found.code,
      params: found.params,
    };
  });
