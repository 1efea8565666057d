import { isBlank, isErrorValue } from '../cell/cell-value';
import { compactText } from '../cell/normalise-text';
import { readMoney } from '../cell/read-money';
import { saysNothing } from '../findings/data-checks/says-nothing';
import type { Register, RegisterColumn } from '../register/register';
import { type Answer, found as foundAt, gap, together } from './answer';
import { registerCell, type StudioRecord } from './studio-record';

/* Every studio of a register asks for the same headers. */
const found = new WeakMap<Register, Map<string, readonly RegisterColumn[]>>();

/** Columns of the register whose header says what the form asks, whatever the register takes them for. */
export const columnsNamed = ({ register }: StudioRecord, header: RegExp): readonly RegisterColumn[] => {
  const known = found.get(register) ?? new Map<string, readonly RegisterColumn[]>();
  found.set(register, known);
  let columns = known.get(header.source);
  if (!columns) {
    columns = register.columns.filter((column) => header.test(compactText(column.header)));
    known.set(header.source, columns);
  }
  return columns;
};

/** What these columns say, read cell by cell: '' for nothing, null for what cannot be read. */
const fromColumns = (
  record: StudioRecord,
  columns: readonly RegisterColumn[],
  read: (text: string, raw: string | number | boolean, column: RegisterColumn) => string | number | null,
): Answer | null => {
  const answers = columns.flatMap((column) =>
    record.rows.map(({ row }) => {
      const cell = registerCell(record, { row, column: column.column });
      const raw = record.grid.values[row]?.[column.column] ?? '';
      const text = String(raw).trim();
      const value = isBlank(raw) || saysNothing(text) ? '' : read(text, raw, column);
      if (value === null) return gap({ code: 'unreadable', value: text }, cell);
      return value === '' ? gap({ code: 'blank' }, cell) : foundAt(value, [cell]);
    }),
  );
  const [first, ...rest] = answers;
  return first ? together(first, ...rest) : null;
};

/** Text under such a header; null without one. */
export const textUnder = (record: StudioRecord, header: RegExp): Answer | null =>
  fromColumns(record, columnsNamed(record, header), (text) => (isErrorValue(text) ? null : text));

/** Yuan of an amount in 万元, without the tail that binary fractions leave. */
export const inWan = (yuan: number): number => Math.round(yuan * 100) / 1_000_000;

/** An amount under such a header, in 万元; null without one. */
export const moneyUnder = (record: StudioRecord, header: RegExp): Answer | null =>
  fromColumns(record, columnsNamed(record, header), (_text, raw, column) => {
    const { value } = readMoney(raw, column.unit);
    return value === null ? null : inWan(value);
  });
