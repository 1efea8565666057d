import { toA1 } from '../cell/cell-address';
import { saysNothing } from '../findings/data-checks/says-nothing';
import type { LedgerRow } from '../ledgers/ledger';
import type { LedgerField } from '../ledgers/ledger-field';
import { rowYear } from '../ledgers/row-year';
import type { Reading } from '../register/reading';
import type { Told } from './facts';
import { dateDigits } from './from-register';
import type { SourceCell } from './source-cell';

/** The cell of a ledger row's field. */
export const cellOf = (row: LedgerRow, field: LedgerField): SourceCell => {
  const cell = row.cell(field);
  return { sheet: cell.sheet, address: toA1(cell) };
};

/** What a cell says, with a value where it can be read. */
export const told = <T>(row: LedgerRow, field: LedgerField, value: T | null): Told<T> => ({
  value,
  text: row.text(field),
  cell: cellOf(row, field),
});

/** A part of an entry, absent where the list has no column for it. */
export const part = <T, Key extends string>(
  row: LedgerRow,
  field: LedgerField,
  key: Key,
  read: (row: LedgerRow) => T | null,
): { readonly [K in Key]?: Told<T> } =>
  row.ledger.has(field) ? ({ [key]: told(row, field, read(row)) } as { readonly [K in Key]?: Told<T> }) : {};

/** A text; blanks, 无 and error values are none. */
export const textIn =
  (field: LedgerField) =>
  (row: LedgerRow): string | null => {
    const text = row.text(field);
    return saysNothing(text) || text.startsWith('#') ? null : text;
  };
/** A number or a yes. */
export const valueIn =
  <T>(read: (row: LedgerRow) => Reading<T>) =>
  (row: LedgerRow): T | null =>
    read(row).value;
/** A word of the form. */
export const wordIn =
  <T>(field: LedgerField, read: (text: string) => T) =>
  (row: LedgerRow): T =>
    read(row.text(field));

/** The digits of a date. */
export const digitsIn =
  (field: LedgerField) =>
  (row: LedgerRow): string | null => {
    const { value } = row.dateOf(field);
    return value ? dateDigits(value) || null : null;
  };

/** The calendar year a row speaks of, at the cell that says so. */
export const yearIn = (row: LedgerRow): Told<number> => {
  const field = row.ledger.has('date') || !row.ledger.has('year') ? 'date' : 'year';
  return told(row, field, rowYear(row));
};
