import { readMoney } from '../cell/read-money';
import { type CellValue, isBlank } from '../cell/cell-value';
import type { CellAddress } from '../cell/cell-address';
import type { Field } from '../register/field';
import { type Fen, toFen } from './fen';
import type { SubsidyInput } from './subsidy-context';

/** An amount the register's own total row states. */
export interface StatedAmount {
  readonly cell: CellAddress;
  readonly raw: CellValue;
  readonly unit: 1 | 10000;
  /** Null where it cannot be read. */
  readonly amount: Fen | null;
}

/** The register's own 合计 row. */
export interface StatedTotals {
  readonly row: number;
  readonly entitled: StatedAmount | null;
  readonly paid: StatedAmount | null;
}

const statedAt = (row: number, field: Field, { register, grid }: SubsidyInput): StatedAmount | null => {
  const column = register.columns.find((each) => each.field === field);
  const raw = column && grid.values[row]?.[column.column];
  if (!column || raw === undefined || isBlank(raw)) return null;
  const { value } = readMoney(raw, column.unit);
  return { cell: { row, column: column.column }, raw, unit: column.unit, amount: value === null ? null : toFen(value) };
};

/** The last total row of the register with what it states about subsidies; null when it has none. */
export const statedTotals = (input: SubsidyInput): StatedTotals | null => {
  const total = input.register.skippedRows.filter(({ why }) => why === 'total').at(-1);
  if (!total) return null;
  const { row } = total;
  const entitled = statedAt(row, 'subsidy.entitled', input);
  const paid = statedAt(row, 'subsidy.amount', input);
  return entitled || paid ? { row, entitled, paid } : null;
};
