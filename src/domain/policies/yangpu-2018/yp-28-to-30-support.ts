import { comparableName } from '../../cell/normalise-text';
import { monthOf, yearOf } from '../../cell/serial-day';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import { dayRangeText } from '../../findings/day-range-text';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, Tally } from '../policy';
import { stepsRule } from '../rules/steps-rule';
import { tallyRule } from '../rules/tally-rule';

const head = { article: '第十五条' } as const;
const FIRST_MONTH = 10;
const LAST_MONTH = 12;

/** 第十五条: support for outstanding results is asked for at the end of the year, with the filing. */
const yp28: RowRule = {
  ...head,
  id: 'YP-28',
  severity: 'info',
  scope: 'row',
  needs: ['support.date'],
  check: (studio, report) => {
    const { value } = studio.date('support.date');
    if (!value || yearOf(value.first) !== yearOf(value.last) || monthOf(value.last) >= FIRST_MONTH) return;
    const params = { date: dayRangeText(value), from: FIRST_MONTH, to: LAST_MONTH };
    report(studio, 'support.date', { code: 'outside-months', params });
  },
};

const wasGranted = (studio: Studio): boolean => (studio.money('support.amount').value ?? 0) > 0;

/** 第十五条: reviewed, decided by the chairman's meeting, then paid. The meeting sets the amount. */
const yp29 = stepsRule(
  { ...head, id: 'YP-29', severity: 'warning' },
  ['support.date', 'support.review', 'support.meeting'],
  wasGranted,
);

const SEPARATORS = /[、，,;；\n]/;
/* Shorter ones are words like 技术革新, not names. */
const A_NAME = 5;

interface Applied {
  readonly studio: Studio;
  readonly title: string;
  readonly key: string;
}

const applicationsOf = (studio: Studio): Applied[] => {
  const text = studio.text('support.result');
  if (saysNothing(text) || text.startsWith('#')) return [];
  return text
    .split(SEPARATORS)
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map((title) => ({ studio, title, key: comparableName(title) }));
};

const isOneStudio = (one: Studio, other: Studio): boolean =>
  comparableName(one.name) === comparableName(other.name) &&
  comparableName(one.text('studio.unit')) === comparableName(other.text('studio.unit'));

const tellAgain = ({ studio, title }: Applied, first: Applied, report: Report): void => {
  const row = first.studio.row + 1;
  if (isOneStudio(studio, first.studio) && title.length >= A_NAME)
    report(studio, 'support.result', { code: 'support-twice', params: { title, row } });
  else
    report(studio, 'support.result', {
      code: 'support-alike',
      severity: 'info',
      params: { title, other: first.title, row },
    });
};

const tallyResults = (): Tally => {
  const known = new Map<string, Applied>();
  const again: (readonly [Applied, Applied])[] = [];
  return {
    add: (studio) => {
      for (const applied of applicationsOf(studio)) {
        const first = known.get(applied.key);
        if (first) again.push([applied, first]);
        else known.set(applied.key, applied);
      }
    },
    tell: (report) => {
      for (const [applied, first] of again) tellAgain(applied, first, report);
    },
  };
};

/** 第十五条: one result, one application, in all years. */
const yp30 = tallyRule({ ...head, id: 'YP-30', severity: 'error' }, ['support.result'], tallyResults);

/** 第十五条: money for outstanding results. */
export const support: readonly Rule[] = [yp28, yp29, yp30];
