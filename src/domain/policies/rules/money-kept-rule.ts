import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { type RuleHead, tellNothing } from './filled-rule';
import { tellUnlessYes } from './yes-rule';

const A_UNION = /工会/;

/** All that was paid; null when one of the amounts cannot be read. */
const paidInAll = (studio: Studio, paid: readonly Field[]): number | null => {
  const amounts = paid.map((field) => studio.money(field));
  return amounts.some(({ problem }) => problem !== null)
    ? null
    : amounts.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
};

const tellHolder = (studio: Studio, report: Report): void => {
  const field = 'subsidy.accountHolder';
  if (tellNothing(studio, field, report)) return;
  const value = studio.text(field);
  if (!A_UNION.test(value) && !value.startsWith('#'))
    report(studio, field, { code: 'account-holder', params: { value } });
};

/** Money for this purpose only and in the open: not more spent than paid, its use made known, kept by the unit's union. */
export const moneyKeptRule = (head: RuleHead, paid: readonly Field[], withHolder: boolean): RowRule => ({
  ...head,
  scope: 'row',
  needs: [
    ...paid.slice(0, 1),
    'subsidy.spent',
    ...(withHolder ? (['subsidy.accountHolder'] as const) : []),
    'subsidy.disclosure',
  ],
  partial: true,
  check: (studio, report) => {
    if (!paid.some((field) => studio.has(field))) return;
    const sum = paidInAll(studio, paid);
    const spent = studio.money('subsidy.spent').value;
    if (sum !== null && spent !== null && spent > sum)
      report(studio, 'subsidy.spent', { code: 'overspent', params: { spent, paid: sum } });
    if (sum === 0) return;
    if (withHolder && studio.has('subsidy.accountHolder')) tellHolder(studio, report);
    if (studio.has('subsidy.disclosure')) tellUnlessYes(studio, 'subsidy.disclosure', report);
  },
});
