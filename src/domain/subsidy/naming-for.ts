import type { Studio } from '../register/studio';
import { type Fen, toFen } from './fen';
import type { Payment } from './payment';
import type { SubsidyContext } from './subsidy-context';

const rateOf = (first: Studio, { terms, policy }: SubsidyContext): Fen | null => {
  const rank = terms.rankOf(first);
  const rate = rank && policy.rates[rank];
  return typeof rate === 'number' ? toFen(rate) : null;
};

const startOf = (first: Studio): number => first.date('naming.date').value?.first ?? 0;

/**
 * The naming that a payment is for, of the several a studio may have: the one its row names, else the one whose amount it
 * is, else the last before it. Gives back the first row of it.
 */
export const namingFor = (
  namings: readonly (readonly Studio[])[],
  row: Studio,
  payment: Payment,
  taken: ReadonlyMap<Studio, readonly Payment[]>,
  context: SubsidyContext,
): Studio | null => {
  const firsts = namings.flatMap(([first]) => first ?? []);
  const level = row.level().value;
  const named = level === null ? [] : firsts.filter((first) => first.level().value === level);
  if (named[0]) return named[0];
  const fitting = firsts.find((first) => rateOf(first, context) === payment.amount && !taken.has(first));
  if (fitting) return fitting;
  const day = payment.date?.last ?? Infinity;
  const before = firsts.filter((first) => startOf(first) <= day).sort((a, b) => startOf(b) - startOf(a));
  return before[0] ?? firsts[0] ?? null;
};
