import type { Field } from '../register/field';
import type { Studio } from '../register/studio';
import { payersIn } from '../policies/rules/payers';
import { toFen } from './fen';
import { furtherPayments } from './further-payments';
import type { Payment } from './payment';
import type { SubsidyContext } from './subsidy-context';

/** Yuan that one unit stands for in a register's column. */
const unitOf = ({ register }: SubsidyContext, field: Field): 1 | 10000 =>
  register.columns.find((column) => column.field === field)?.unit ?? 1;

/** True when the body whose money the clause speaks of paid, alone or among others; a blank payer is that body. */
const isTheirs = (studio: Studio, { terms }: SubsidyContext): boolean =>
  payersIn(studio.text('subsidy.payer')).some((payer) => terms.isPayer(payer));

const paymentIn = (studio: Studio, field: Field, context: SubsidyContext): Payment | null => {
  const cell = studio.address(field);
  /* What a merged cell shows to several studios is paid once. */
  if (!studio.has(field) || (cell.row !== studio.row && context.sharedBy(studio, field) > 1)) return null;
  const { value, problem } = studio.money(field);
  if (value === null && problem === null) return null;
  return {
    sheet: context.register.sheet,
    cell,
    raw: studio.raw(field),
    amount: toFen(value ?? 0),
    readable: problem === null,
    unit: unitOf(context, field),
    date: studio.date('subsidy.date').value,
    name: { cell: studio.address('studio.name'), raw: studio.raw('studio.name') },
  };
};

/** Payments that the register's own columns tell of one row: by the body that pays the subsidy, and by others. */
export const registerPayments = (
  studio: Studio,
  context: SubsidyContext,
): { readonly paid: readonly Payment[]; readonly byOthers: readonly Payment[] } => {
  const amount = paymentIn(studio, 'subsidy.amount', context);
  const county = paymentIn(studio, 'subsidy.countyAmount', context);
  const others = county ? [county] : [];
  const paid = [...(amount ? [amount] : []), ...furtherPayments(studio, context)];
  return isTheirs(studio, context) ? { paid, byOthers: others } : { paid: [], byOthers: [...paid, ...others] };
};
