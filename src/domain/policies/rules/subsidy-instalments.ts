import type { Studio } from '../../register/studio';
import { type SubsidyCase, tellAmount, tellUnpaid } from './subsidy-case';

/** Several rows of one naming: instalments may add up to the rate, and not beyond it. */
export const tellInstalments = (one: SubsidyCase, rows: readonly Studio[], amount: number): void => {
  const { studio, report, severity, label, rate } = one;
  const until = rows.filter(({ row }) => row <= studio.row);
  const sum = (some: readonly Studio[]): number =>
    some.reduce((total, row) => total + Math.max(0, row.money('subsidy.amount').value ?? 0), 0);
  const total = sum(rows);
  if (amount > rate && rate > 0) {
    tellAmount(one, amount);
    return;
  }
  if (amount > 0 && sum(until) > rate) {
    report(studio, 'subsidy.amount', { code: 'paid-above', severity, params: { label, rate, total } });
    return;
  }
  const isLast = rows.at(-1)?.row === studio.row;
  const allRead = rows.every((row) => row.money('subsidy.amount').problem === null);
  if (!isLast || !allRead || total >= rate) return;
  if (total === 0) {
    tellUnpaid(one);
    return;
  }
  const params = { label, rate, total };
  report(studio, 'subsidy.amount', { code: 'paid-short', severity: severity === 'info' ? 'info' : 'warning', params });
};
