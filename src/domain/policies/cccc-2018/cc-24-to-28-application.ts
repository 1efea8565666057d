import { monthOf, serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { dayRangeText } from '../../findings/day-range-text';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import { reviewKind } from '../../register/review-kind';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { isGroupMatter } from './group-naming';

const step = (id: string, severity: 'error' | 'warning') => ({ id, article: '五（五）', severity }) as const;

const isNamedLater = (studio: Studio, year: number): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && yearOf(named.first) > year;
};

const tellDeadline = (studio: Studio, report: Report): void => {
  const field = 'application.date';
  const { value, problem } = studio.date(field);
  if (!isGroupMatter(studio) || problem !== null) return;
  if (!value) return void tellNothing(studio, field, report);
  const year = yearOf(value.first);
  const deadline = serialOf(year, 5, 31) ?? 0;
  /* For the naming of a later year an application in autumn is an early one. */
  if (value.first <= deadline || isNamedLater(studio, year)) return;
  const params = { date: dayRangeText(value), deadline: serialToIso(deadline) };
  report(studio, field, { code: 'after-deadline', params });
};

/** 五（五）: applications by the end of May. */
const cc24: RowRule = { ...step('CC-24', 'error'), scope: 'row', needs: ['application.date'], check: tellDeadline };

const isOutside = ({ first, last }: DayRange, from: number, to: number): boolean => {
  if (yearOf(first) !== yearOf(last)) return false;
  return monthOf(last) < from || monthOf(first) > to;
};

const monthsRule = (id: string, field: Field, from: number, to: number): RowRule => ({
  ...step(id, 'warning'),
  scope: 'row',
  needs: [field],
  check: (studio, report, { register }) => {
    const { value, problem } = studio.date(field);
    if (!isGroupMatter(studio) || problem !== null) return;
    if (field === 'review.date' && reviewKind(register) === 'again') return;
    if (!value) return void tellNothing(studio, field, report);
    if (isOutside(value, from, to))
      report(studio, field, { code: 'outside-months', params: { date: dayRangeText(value), from, to } });
  },
});

/** 五（五）: the year's course from application to naming. */
export const calendar: readonly Rule[] = [
  cc24,
  monthsRule('CC-27', 'review.date', 6, 8),
  monthsRule('CC-28', 'naming.date', 7, 12),
];
