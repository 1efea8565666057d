import { monthOf, yearOf } from '../../cell/serial-day';
import { dayRangeText } from '../../findings/day-range-text';
import type { Field } from '../../register/field';
import { reviewKind } from '../../register/review-kind';
import type { RowRule, Rule } from '../policy';
import { stepsRule } from '../rules/steps-rule';
import { isDistrictMatter, isDistrictNaming } from './district-naming';

const step = (id: string, severity: 'warning' | 'info') => ({ id, article: '第七条', severity }) as const;

/** 第七条: the unit's union recommends, the unit's management agrees, the union above reviews, the district is applied to. */
const yp11 = stepsRule(
  step('YP-11', 'warning'),
  ['application.recommender', 'application.consent', 'application.firstReview', 'application.date'],
  isDistrictMatter,
);

const DECIDED = ['review.date', 'naming.meeting', 'naming.date'] as const satisfies readonly Field[];
const decided = stepsRule(step('YP-13', 'warning'), DECIDED, isDistrictNaming);
const decidedOnly = stepsRule(step('YP-13', 'warning'), DECIDED.slice(1), isDistrictNaming);

/** 第七条: reviewed, decided by the chairman's meeting, then named. A review that comes back later is none of these. */
const yp13: RowRule = {
  ...decided,
  check: (studio, report, context) => {
    const rule = reviewKind(context.register) === 'again' ? decidedOnly : decided;
    rule.check(studio, report, context);
  },
};

/* 年底: the last quarter. */
const FIRST_MONTH = 10;
const LAST_MONTH = 12;

/** 第七条: applications usually at the end of the year. */
const yp14: RowRule = {
  ...step('YP-14', 'info'),
  scope: 'row',
  needs: ['application.date'],
  check: (studio, report) => {
    const { value } = studio.date('application.date');
    if (!value || !isDistrictMatter(studio) || yearOf(value.first) !== yearOf(value.last)) return;
    if (monthOf(value.last) >= FIRST_MONTH) return;
    const params = { date: dayRangeText(value), from: FIRST_MONTH, to: LAST_MONTH };
    report(studio, 'application.date', { code: 'outside-months', params });
  },
};

/** 第七条: the way to a naming. */
export const application: readonly Rule[] = [yp11, yp13, yp14];
