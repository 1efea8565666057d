import { serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import { dayRangeText } from '../../findings/day-range-text';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import { tellNothing } from '../rules/filled-rule';
import { isUnnamed } from '../rules/named';
import { tellUnlessYes } from '../rules/yes-rule';
import { isCityMatter, noticeYear } from './city-naming';

const step = (id: string, severity: 'error' | 'warning') => ({ id, article: '四', severity }) as const;

/** 四: the application form. */
const bj14: RowRule = {
  ...step('BJ-14', 'error'),
  scope: 'row',
  needs: ['application.form'],
  check: (studio, report) => {
    if (isCityMatter(studio)) tellUnlessYes(studio, 'application.form', report);
  },
};

/** 四: a review and a visit on the spot go before the recognition. */
const bj15: RowRule = {
  ...step('BJ-15', 'warning'),
  scope: 'row',
  needs: ['review.date', 'review.siteVisit'],
  partial: true,
  check: (studio, report) => {
    if (!isCityMatter(studio) || isUnnamed(studio)) return;
    for (const field of ['review.date', 'review.siteVisit'] as const)
      if (studio.has(field)) tellUnlessYes(studio, field, report);
  },
};

const deadlineOf = (context: RuleContext): number | null => {
  const monthDay = settingValue(context.policy, context.settings, 'application.deadline');
  if (monthDay === null) return null;
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return serialOf(noticeYear(context), month, day);
};

const isNamedLater = (studio: Studio, year: number): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && yearOf(named.first) > year;
};

const tellDeadline = (studio: Studio, report: Report, context: RuleContext): void => {
  const field = 'application.date';
  const { value, problem } = studio.date(field);
  const deadline = deadlineOf(context);
  if (problem !== null || deadline === null) return;
  if (!value) {
    if (saysNothing(studio.text(field))) tellNothing(studio, field, report);
    return;
  }
  /* A notice of one year: other years' applications had deadlines of their own. */
  const year = yearOf(deadline);
  if (value.first <= deadline || yearOf(value.first) !== year || isNamedLater(studio, year)) return;
  const params = { date: dayRangeText(value), deadline: serialToIso(deadline) };
  report(studio, field, { code: 'after-deadline', params });
};

/** 四: applications by 10 October. */
const bj16: RowRule = {
  ...step('BJ-16', 'error'),
  scope: 'row',
  needs: ['application.date'],
  check: (studio, report, context) => {
    if (isCityMatter(studio)) tellDeadline(studio, report, context);
  },
};

/** 四: how a studio is applied for. */
export const application: readonly Rule[] = [bj14, bj15, bj16];
