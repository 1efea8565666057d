import { serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { listedDates } from '../../findings/data-checks/listed-dates';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import { reviewKind } from '../../register/review-kind';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import type { RuleHead } from './filled-rule';
import { isWithdrawn } from './named';

/** A year of grace: "at the end of the cycle" may be some months later. */
const GRACE = 366;

const datesOf = (studio: Studio, field: Field): readonly DayRange[] => {
  const { value } = studio.date(field);
  return value ? [value] : (listedDates(studio, field) ?? []);
};

/* A tick without a day tells that it happened, not when. */
const isTicked = (studio: Studio, fields: readonly Field[]): boolean =>
  fields.some((field) => datesOf(studio, field).length === 0 && studio.yesNo(field).value === true);

const lastAfter = (studio: Studio, fields: readonly Field[], day: number): number | null => {
  const days = fields.flatMap((field) => datesOf(studio, field)).map(({ last }) => last);
  const later = days.filter((each) => each > day);
  return later.length === 0 ? null : Math.max(...later);
};

const yearsLater = (day: number, years: number): number => {
  const [year = 0, month = 1, date = 1] = serialToIso(day).split('-').map(Number);
  return serialOf(year + years, month, Math.min(date, 28)) ?? day;
};

/* The last common cycle that was over before this year; null when nobody said when one ends. */
const commonEnd = ({ policy, settings, asOf }: RuleContext, years: number): number | null => {
  if (settingValue(policy, settings, 'cycle.start') !== 'common') return null;
  const known = Number(settingValue(policy, settings, 'cycle.common') ?? NaN);
  if (!Number.isInteger(known)) return null;
  const last = yearOf(asOf) - 1;
  return serialOf(last - ((((last - known) % years) + years) % years), 12, 31);
};

/* A column for the review before the naming tells nothing of those that follow. */
const recorded = (fields: readonly Field[], { register }: RuleContext): readonly Field[] =>
  reviewKind(register) === 'first' ? fields.filter((field) => field !== 'review.date') : fields;

const tellDue = (
  studio: Studio,
  named: DayRange,
  years: number,
  fields: readonly Field[],
  report: Report,
  context: RuleContext,
): void => {
  const field = fields.find((each) => studio.has(each));
  if (!field || isTicked(studio, fields)) return;
  const last = lastAfter(studio, fields, named.last);
  const end = commonEnd(context, years);
  const due = end === null || end <= named.last ? yearsLater(last ?? named.last, years) : end;
  const isDone = end === null ? context.asOf <= due : last !== null && yearOf(last) >= yearOf(due);
  if (isDone || context.asOf <= due) return;
  const params = { field, years, since: serialToIso(last ?? named.last), due: serialToIso(due) };
  /* Wherever a cycle begins, one has ended within so many years; how soon after that is not written. */
  const isSure = context.asOf > due + (end === null ? GRACE : 0);
  report(studio, field, { code: 'cycle-due', ...(isSure ? {} : { severity: 'info' }), params });
};

/** A check that comes back every so many years from the naming on, or at the end of a cycle that all studios share. */
export const cycleRule = (head: RuleHead, years: number, fields: readonly Field[]): RowRule => ({
  ...head,
  scope: 'row',
  needs: ['naming.date'],
  oneOf: [fields],
  check: (studio, report, context) => {
    const named = studio.date('naming.date').value;
    if (named && !isWithdrawn(studio)) tellDue(studio, named, years, recorded(fields, context), report, context);
  },
});
