import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { isWithdrawn } from '../rules/named';
import { oneOffSubsidyRule } from '../rules/one-off-subsidy';
import { cityRank, isBeforeNotice, isCityMatter, namingKind } from './city-naming';

/* Who pays is 主办方, whatever it is called. */
const oneOff = oneOffSubsidyRule({ id: 'BJ-10', article: '四', severity: 'warning' }, [], {
  isPayer: () => true,
  rankOf: (studio) => (!isBeforeNotice(studio) && namingKind(studio) === '命名' ? cityRank(studio) : null),
  kind: '命名',
});

const tellOpen = (studio: Studio, report: Report, { policy, asOf }: RuleContext): void => {
  const { value, problem } = studio.money('subsidy.amount');
  const kind = namingKind(studio);
  if (problem !== null || kind === null || !isCityMatter(studio) || isWithdrawn(studio)) return;
  const amount = value ?? 0;
  if (kind === '挂牌' && amount > 0)
    report(studio, 'subsidy.amount', { code: 'paid-not-promised', severity: 'info', params: { kind, amount } });
  const named = studio.date('naming.date').value;
  if (kind !== '命名' || amount !== 0 || policy.rates.provincial !== null || (named && named.first > asOf)) return;
  report(studio, 'subsidy.amount', { code: 'not-paid-open', params: { label: kind } });
};

/** 四: money for the thirty that are named; how much, and whether the hundred get some too, is not written. */
export const bj10: RowRule = {
  ...oneOff,
  check: (studio, report, context) => {
    oneOff.check(studio, report, context);
    if (studio.has('subsidy.amount')) tellOpen(studio, report, context);
  },
};
