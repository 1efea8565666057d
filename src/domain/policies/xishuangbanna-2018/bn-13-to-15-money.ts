import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { isUnnamed, isWithdrawn } from '../rules/named';
import { oneOffSubsidyRule } from '../rules/one-off-subsidy';
import { namedBeforeEffective } from '../effective';
import { FUND, tellFund } from '../rules/site-and-fund';
import { tellNothing } from '../rules/filled-rule';
import { tellUnlessYes } from '../rules/yes-rule';
import { unitSourceRule } from '../rules/unit-source-rule';
import { isPrefectureUnion, prefectureRank } from './prefecture-naming';

const isPayer = (payer: string): boolean => saysNothing(payer) || isPrefectureUnion(payer);

const oneOff = oneOffSubsidyRule({ id: 'BN-13', article: '第九条', severity: 'warning' }, [], {
  isPayer,
  rankOf: prefectureRank,
});

/* Without an amount in the document only a naming that was paid nothing can be seen. */
const tellUnpaid = (studio: Studio, report: Report, { policy, asOf }: RuleContext): void => {
  if (namedBeforeEffective(studio, policy) !== 'no') return;
  if (policy.rates.municipal !== null || !studio.has('subsidy.amount')) return;
  if (prefectureRank(studio) !== 'municipal' || isUnnamed(studio) || isWithdrawn(studio)) return;
  const { value, problem } = studio.money('subsidy.amount');
  const named = studio.date('naming.date').value;
  if (problem !== null || (value ?? 0) > 0 || (named && named.first > asOf)) return;
  if (!isPayer(studio.text('subsidy.payer'))) return;
  report(studio, 'subsidy.amount', { code: 'not-paid-open', params: { label: policy.levelLabels.municipal ?? '' } });
};

const bn13: RowRule = {
  ...oneOff,
  check: (studio, report, context) => {
    oneOff.check(studio, report, context);
    tellUnpaid(studio, report, context);
  },
};

const tellSupport = (studio: Studio, report: Report): void => {
  const field = 'subsidy.countyAmount';
  const { value, problem } = studio.money(field);
  if (problem !== null || (value === null && tellNothing(studio, field, report))) return;
  if (value === 0) report(studio, field, { code: 'stated-none', params: { field, value: '0' } });
};

/** 第九条: every union gives some money, for this purpose only and in the open. How much is not written. */
const bn14: RowRule = {
  id: 'BN-14',
  article: '第九条',
  severity: 'warning',
  scope: 'row',
  needs: ['subsidy.countyAmount', 'subsidy.disclosure'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('subsidy.countyAmount')) tellSupport(studio, report);
    const paid = (['subsidy.amount', 'subsidy.countyAmount'] as const).some(
      (field) => (studio.money(field).value ?? 0) > 0,
    );
    if (paid && studio.has('subsidy.disclosure')) tellUnlessYes(studio, 'subsidy.disclosure', report);
    const spent = studio.money('subsidy.spent').value;
    const sum = (studio.money('subsidy.amount').value ?? 0) + (studio.money('subsidy.countyAmount').value ?? 0);
    const isRead =
      studio.money('subsidy.amount').problem === null && studio.money('subsidy.countyAmount').problem === null;
    if (isRead && studio.has('subsidy.amount') && spent !== null && spent > sum)
      report(studio, 'subsidy.spent', { code: 'overspent', params: { spent, paid: sum } });
  },
};

const source = unitSourceRule({ id: 'BN-15', article: '第九条', severity: 'info' });

/** 第九条: running costs by the unit as a rule; it counts when studios are named. */
const bn15: RowRule = {
  ...source,
  needs: [],
  oneOf: [['fund.source', ...FUND]],
  check: (studio, report, context) => {
    if (studio.has('fund.source')) source.check(studio, report, context);
    else tellFund(studio, 'info', report);
  },
};

/** 第九条: who gives money. */
export const money: readonly Rule[] = [bn13, bn14, bn15];
