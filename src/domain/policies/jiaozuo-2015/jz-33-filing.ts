import { monthOf, serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { dayRangeText } from '../../findings/day-range-text';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { latestDate, latestYear } from '../rules/latest-date';
import { tellYearly } from './jz-30-to-35-care';

const FIELD = 'filing.date';
/** Until then a filing more likely belongs to the year before. */
const LATE_UNTIL_MONTH = 3;

/* "Before the end of the year" is taken as 31 December, the last day any reading allows. */
const deadlineOf = (year: number): number => serialOf(year, 12, 31) ?? 0;

const tellLate = (studio: Studio, filed: DayRange, assessed: number | null, report: Report): void => {
  const year = assessed ?? (monthOf(filed.last) <= LATE_UNTIL_MONTH ? yearOf(filed.first) - 1 : yearOf(filed.last));
  const deadline = deadlineOf(year);
  if (filed.first <= deadline) return;
  const params = { filed: dayRangeText(filed), deadline: serialToIso(deadline) };
  if (assessed === null) report(studio, FIELD, { code: 'filed-maybe-late', severity: 'info', params });
  else report(studio, FIELD, { code: 'filed-late', params });
};

const check = (studio: Studio, report: Report, context: RuleContext): void => {
  const filed = latestDate(studio, FIELD);
  if (filed) tellLate(studio, filed, latestYear(studio, 'assessment.date'), report);
  tellYearly(studio, FIELD, report, context, 'warning');
};

/** 第十六条: the year's assessment is filed with the union above before the year ends. */
export const jz33: RowRule = {
  id: 'JZ-33',
  article: '第十六条',
  severity: 'warning',
  scope: 'row',
  needs: [FIELD],
  check,
};
