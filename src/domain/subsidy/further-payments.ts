import { readDate } from '../cell/read-date';
import { readMoney } from '../cell/read-money';
import type { Studio } from '../register/studio';
import { toFen } from './fen';
import type { FurtherColumn } from './further-columns';
import type { Payment } from './payment';
import type { SubsidyContext } from './subsidy-context';

const paymentIn = (
  studio: Studio,
  { column, unit, dateColumn }: FurtherColumn,
  { register, grid, date1904 }: SubsidyContext,
): Payment | null => {
  const row = grid.values[studio.row] ?? [];
  const raw = row[column] ?? '';
  const { value, problem } = readMoney(raw, unit);
  if (value === null && problem === null) return null;
  return {
    sheet: register.sheet,
    cell: { row: studio.row, column },
    raw,
    amount: toFen(value ?? 0),
    readable: problem === null,
    unit,
    date: dateColumn === null ? null : readDate(row[dateColumn] ?? '', { date1904 }).value,
    name: { cell: studio.address('studio.name'), raw: studio.raw('studio.name') },
  };
};

/** Payments of one row in further columns of the register. */
export const furtherPayments = (studio: Studio, context: SubsidyContext): Payment[] =>
  context.further.flatMap((column) => paymentIn(studio, column, context) ?? []);

/** True for a payment that stands in such a column. */
export const isFurther = ({ sheet, cell }: Payment, { register, further }: SubsidyContext): boolean =>
  sheet === register.sheet && further.some(({ column }) => column === cell.column);
