import { serialOf, serialToIso } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';
import type { RegisterRule, Report, Rule } from '../policy';
import { settingValue } from '../setting';
import { type YearBatch, yearBatches } from '../rules/year-batches';
import { groupRank, isBeforeDocument } from './group-naming';

/** Namings of one year, and of all years up to the end of 2020. */
const A_YEAR = 10;
const IN_ALL = 30;
const UNTIL = serialOf(2020, 12, 31) ?? 0;

const isGroupNaming = (studio: Studio): boolean => !isBeforeDocument(studio) && groupRank(studio) === 'group';

const daysOf = ({ studios }: YearBatch): number[] => {
  const dates = studios.map((studio) => studio.date('naming.date').value);
  return [...new Set(dates.flatMap((date) => (date && date.first === date.last ? date.first : [])))];
};

const tellBatch = (batch: YearBatch, report: Report, exactly: boolean): void => {
  const { year, studios } = batch;
  const count = studios.length;
  if (count > A_YEAR) report(null, null, { code: 'batch-full', params: { year, count, most: A_YEAR } });
  if (exactly && count < A_YEAR)
    report(null, null, { code: 'batch-short', severity: 'info', params: { year, count, expected: A_YEAR } });
  const days = daysOf(batch).sort((a, b) => a - b);
  if (days.length > 1)
    report(null, null, { code: 'batch-twice', params: { year, dates: days.map(serialToIso).join('、') } });
};

/** 五（五）: one batch of ten a year. Fewer may be one company's share of the ten. */
const cc23: RegisterRule = {
  id: 'CC-23',
  article: '五（五）',
  severity: 'warning',
  scope: 'register',
  needs: ['naming.date'],
  check: (studios, report, { policy, settings }) => {
    const exactly = settingValue(policy, settings, 'batch.quota') === 'exactly';
    for (const batch of yearBatches(studios.filter(isGroupNaming))) tellBatch(batch, report, exactly);
  },
};

/** 二: thirty namings by the end of 2020, quality before number: the count is shown. */
const cc01: RegisterRule = {
  id: 'CC-01',
  article: '二',
  severity: 'info',
  scope: 'register',
  needs: ['naming.date'],
  check: (studios, report) => {
    const named = studios.filter((studio) => {
      const date = isGroupNaming(studio) ? studio.date('naming.date').value : null;
      return date !== null && date.last <= UNTIL;
    });
    if (named.length === 0) return;
    const params = { count: named.length, until: serialToIso(UNTIL), planned: IN_ALL };
    report(null, null, { code: 'named-in-all', params });
  },
};

/** How many the group names, in one year and in all. */
export const batches: readonly Rule[] = [cc01, cc23];
