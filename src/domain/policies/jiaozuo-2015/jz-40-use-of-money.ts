import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { tellUnlessYes } from '../rules/yes-rule';

const A_UNION = /工会/;

/** All that the unions paid; null when one of the amounts cannot be read. */
const paidInAll = (studio: Studio): number | null => {
  const amounts = (['subsidy.amount', 'subsidy.countyAmount'] as const).map((field) => studio.money(field));
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

const check = (studio: Studio, report: Report): void => {
  const paid = paidInAll(studio);
  const spent = studio.money('subsidy.spent').value;
  if (paid !== null && spent !== null && spent > paid)
    report(studio, 'subsidy.spent', { code: 'overspent', params: { spent, paid } });
  if (paid === 0) return;
  if (studio.has('subsidy.accountHolder')) tellHolder(studio, report);
  if (studio.has('subsidy.disclosure')) tellUnlessYes(studio, 'subsidy.disclosure', report);
};

/** 第二十条: the unit's union keeps the money, for this purpose only and in the open. */
export const jz40: RowRule = {
  id: 'JZ-40',
  article: '第二十条',
  severity: 'warning',
  scope: 'row',
  needs: ['subsidy.amount', 'subsidy.spent', 'subsidy.accountHolder', 'subsidy.disclosure'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('subsidy.amount')) check(studio, report);
  },
};
