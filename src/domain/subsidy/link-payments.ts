import type { StudioLinker } from '../ledgers/studio-linker';
import type { ListedStudio } from '../ledgers/studio-list';
import { payersIn } from '../policies/rules/payers';
import type { Studio } from '../register/studio';
import { toFen } from './fen';
import { namingsOf } from './namings-of';
import { namingFor } from './naming-for';
import type { Payment } from './payment';
import type { PaymentList } from './payment-list';
import type { SubsidyContext } from './subsidy-context';

/** A payment of a list whose studio is not certain. */
export interface LoosePayment {
  readonly payment: Payment;
  /** The name in the list. */
  readonly name: string;
  /** Studios it may mean; empty when the register knows none. */
  readonly candidates: readonly string[];
}

/** Payments of the lists, by what they belong to. */
export interface LinkedPayments {
  /** Payments for the naming whose first row this is; null where no list pays its studio. */
  of(first: Studio): readonly Payment[] | null;
  readonly byOthers: readonly Payment[];
  readonly loose: readonly LoosePayment[];
  /** Payments that another list tells too: counted there. */
  readonly repeated: readonly RepeatedPayment[];
}

/** A payment of equal amount and day that stands in two lists. */
export interface RepeatedPayment {
  readonly payment: Payment;
  readonly studio: string;
  readonly other: Payment;
}

/** No list at all. */
export const NO_LISTS: LinkedPayments = { of: () => null, byOthers: [], loose: [], repeated: [] };

const paymentOf = ({ sheet, register }: PaymentList, row: Studio): Payment | null => {
  const { value, problem } = row.money('subsidy.amount');
  if (value === null && problem === null) return null;
  return {
    sheet,
    cell: row.address('subsidy.amount'),
    raw: row.raw('subsidy.amount'),
    amount: toFen(value ?? 0),
    readable: problem === null,
    unit: register.columns.find(({ field }) => field === 'subsidy.amount')?.unit ?? 1,
    date: row.date('subsidy.date').value,
    name: { cell: row.address('studio.name'), raw: row.raw('studio.name') },
  };
};

const isTheirs = (row: Studio, { terms }: SubsidyContext): boolean =>
  payersIn(row.text('subsidy.payer')).some((payer) => terms.isPayer(payer));

const unitsOf = (listed: readonly ListedStudio[]): string[] =>
  listed.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`));

/* Twice in one list is paid twice; the same day's amount in two lists is told twice. */
const inOtherList = ({ sheet, amount, date }: Payment, known: readonly Payment[]): Payment | undefined =>
  date && date.first === date.last
    ? known.find((other) => other.sheet !== sheet && other.amount === amount && isSameDay(other.date, date))
    : undefined;

const isSameDay = (one: Payment['date'], other: Payment['date']): boolean =>
  one !== null && other !== null && one.first === other.first && one.last === other.last;

/** Finds out which naming each payment of the lists is for. */
export const linkPayments = (
  lists: readonly PaymentList[],
  linker: StudioLinker,
  context: SubsidyContext,
): LinkedPayments => {
  if (lists.length === 0) return NO_LISTS;
  const namings = namingsOf(context);
  const namingsOfRow = new Map(namings.flatMap((rows) => rows.map((row) => [row.row, rows] as const)));
  const paid = new Map<Studio, Payment[]>();
  const byOthers: Payment[] = [];
  const loose: LoosePayment[] = [];
  const repeated: RepeatedPayment[] = [];
  const settle = (row: Studio, payment: Payment): void => {
    const link = linker.link(row.name, row.text('studio.unit'));
    if (link.kind !== 'sure') {
      const studios = link.kind === 'maybe' ? link.studios.flatMap((at) => linker.studios[at] ?? []) : [];
      loose.push({ payment, name: row.name, candidates: unitsOf(studios) });
      return;
    }
    const rows = linker.studios[link.studio]?.rows ?? [];
    const own = [...new Set(rows.flatMap(({ row: at }) => [namingsOfRow.get(at) ?? []]))];
    const first = namingFor(own, row, payment, paid, context);
    if (!first) return;
    const other = inOtherList(payment, paid.get(first) ?? []);
    if (other) repeated.push({ payment, studio: first.name, other });
    else paid.set(first, [...(paid.get(first) ?? []), payment]);
  };
  for (const list of lists) {
    for (const row of list.rows) {
      const payment = paymentOf(list, row);
      if (payment && !isTheirs(row, context)) byOthers.push(payment);
      else if (payment) settle(row, payment);
    }
  }
  return { of: (first) => paid.get(first) ?? null, byOthers, loose, repeated };
};
