import { monthOf, serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { dayRangeText } from '../../findings/day-range-text';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import type { RuleHead } from './filled-rule';
import { latestDate, latestYear } from './latest-date';
import { tellYearly } from './yearly';

const FIELD = 'filing.date';
const KEY = 'filing.deadline';
/** The last day that any reading of 年底前 allows. */
const YEAR_END = '12-31';
/** Until then a filing more likely belongs to the year before. */
const LATE_UNTIL_MONTH = 3;

interface Deadline {
  readonly monthDay: string;
  /** True when neither the document nor anybody wrote the day. */
  readonly assumed: boolean;
}

const deadlineIn = ({ policy, settings }: RuleContext): Deadline => {
  const isOpen = policy.settings.some(({ key }) => key === KEY);
  const monthDay = settingValue(policy, settings, KEY) ?? YEAR_END;
  return { monthDay, assumed: isOpen && settings[KEY] === undefined };
};

const serialIn = (year: number, monthDay: string): number => {
  const [month, day] = monthDay.split('-').map(Number);
  return serialOf(year, month ?? 12, day ?? 31) ?? 0;
};

const filedFor = ({ first, last }: DayRange, assessed: number | null): number =>
  assessed ?? (monthOf(last) <= LATE_UNTIL_MONTH ? yearOf(first) - 1 : yearOf(last));

const tellLate = (studio: Studio, filed: DayRange, report: Report, context: RuleContext): void => {
  const assessed = latestYear(studio, 'assessment.date');
  const { monthDay, assumed } = deadlineIn(context);
  const deadline = serialIn(filedFor(filed, assessed), monthDay);
  if (filed.first <= deadline) return;
  const params = { filed: dayRangeText(filed), deadline: serialToIso(deadline) };
  const isSure = assessed !== null || monthOf(filed.last) > LATE_UNTIL_MONTH;
  if (!isSure)
    report(studio, FIELD, { code: assumed ? 'filed-maybe-late' : 'filed-maybe-after', severity: 'info', params });
  else report(studio, FIELD, { code: assumed ? 'filed-late' : 'filed-after', params });
};

/** The year's assessment is filed with the union above by a day of that year. */
export const filingRule = (head: RuleHead): RowRule => ({
  ...head,
  scope: 'row',
  needs: [FIELD],
  check: (studio, report, context) => {
    const filed = latestDate(studio, FIELD);
    if (filed) tellLate(studio, filed, report, context);
    tellYearly(studio, FIELD, report, context, head.severity);
  },
});
