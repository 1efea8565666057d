import { dayRangeText } from '../../findings/day-range-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { cycleRule } from '../rules/cycle-rule';
import { isWithdrawn } from '../rules/named';
import { tellNothing } from '../rules/filled-rule';
import { sinceRule } from '../rules/since-rule';
import { tellOrder } from '../rules/steps-rule';
import { EARLIEST } from './district-naming';

const care = (id: string) => ({ id, article: '第十二条', severity: 'warning' }) as const;
const YEARS = 3;

/** 第十二条: a visit on the spot at the end of every three years. */
const yp22 = sinceRule(EARLIEST, cycleRule(care('YP-22'), YEARS, ['review.siteVisit', 'review.date']));

const FAILED = /未(?:通过|达标|完成|有效|整改)|不(?:合格|达标|通过|符合)|没有|逾期/;
const KEPT = /保留|通过|合格|达标|完成|已整改/;

const tellOutcome = (studio: Studio, report: Report, { asOf }: RuleContext): void => {
  const result = studio.text('rectify.result');
  const deadline = studio.date('rectify.deadline').value;
  if (!saysNothing(result)) {
    if (
      FAILED.test(result) &&
      !KEPT.test(result.replace(FAILED, '')) &&
      studio.has('studio.status') &&
      !isWithdrawn(studio)
    )
      report(studio, 'rectify.result', { code: 'rectify-failed', params: { value: result } });
    return;
  }
  if (deadline && deadline.last < asOf && !isWithdrawn(studio))
    report(studio, 'rectify.result', { code: 'rectify-overdue', params: { deadline: dayRangeText(deadline) } });
};

/** 第十二条: a notice to correct sets a day; after it the studio is kept or loses its plaque. The time is not written. */
const yp23: RowRule = {
  ...care('YP-23'),
  scope: 'row',
  needs: ['rectify.date', 'rectify.deadline', 'rectify.result'],
  partial: true,
  check: (studio, report, context) => {
    if (saysNothing(studio.text('rectify.date')) && saysNothing(studio.text('rectify.deadline'))) return;
    if (studio.has('rectify.deadline')) tellNothing(studio, 'rectify.deadline', report);
    tellOrder(studio, ['rectify.date', 'rectify.deadline'], report);
    if (studio.has('rectify.result')) tellOutcome(studio, report, context);
  },
};

/** 第十二条: three-year cycles and what follows from them. */
export const cycle: readonly Rule[] = [yp22, yp23];
