import { compactText } from '../../cell/normalise-text';
import { readCount } from '../../cell/read-count';
import { monthOf, yearOf } from '../../cell/serial-day';
import { listedDates } from '../../findings/data-checks/listed-dates';
import { dayRangeText } from '../../findings/day-range-text';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { isWithdrawn } from '../rules/named';
import { FUND, SITE, tellFund, tellSite } from '../rules/site-and-fund';
import { isDue, tellYearly } from '../rules/yearly';
import { tellUnlessYes } from '../rules/yes-rule';
import { isCityMatter, namingKind } from './city-naming';

const care = (id: string, number: number, severity: 'error' | 'warning' | 'info') =>
  ({ id, article: `五${number}`, severity }) as const;

/** 年初: the first quarter, in the widest reading. */
const LAST_MONTH = 3;

/* The notice is of 2011: whether its duties go on is not written, so an old record is only pointed out. */
const tellPlan = (studio: Studio, report: Report, context: RuleContext): void => {
  tellYearly(studio, 'plan.date', report, context, 'info');
  const { value } = studio.date('plan.date');
  if (!value || yearOf(value.first) !== yearOf(value.last) || monthOf(value.first) <= LAST_MONTH) return;
  const params = { date: dayRangeText(value), from: 1, to: LAST_MONTH };
  report(studio, 'plan.date', { code: 'outside-months', severity: 'info', params });
};

/** 五1: a plan at the beginning of each year, a summary at its end. The days are not written. */
const bj21: RowRule = {
  ...care('BJ-21', 1, 'error'),
  scope: 'row',
  needs: ['plan.date', 'summary.annual'],
  partial: true,
  check: (studio, report, context) => {
    if (!isCityMatter(studio) || !isDue(studio, context)) return;
    if (studio.has('plan.date')) tellPlan(studio, report, context);
    if (studio.has('summary.annual')) tellUnlessYes(studio, 'summary.annual', report);
  },
};

const QUARTERS = 4;
const QUARTER = /第?[一二三四1-4](?:季|季度)|[Qq][1-4]/g;

/* 4, 4次, four days, or 一季度、二季度…; null when the cell does not tell how many. */
const quartersIn = (studio: Studio): number | null => {
  const text = compactText(studio.text('summary.quarterly'));
  const named = new Set(text.match(QUARTER) ?? []).size;
  if (named > 0) return named;
  const count = readCount(text.replace(/[次篇]$/, '份')).value;
  return count !== null && count <= 100 ? count : (listedDates(studio, 'summary.quarterly')?.length ?? null);
};

/** 五1: the thirty that are named report every quarter. */
const bj22: RowRule = {
  ...care('BJ-22', 1, 'error'),
  scope: 'row',
  needs: ['summary.quarterly', 'naming.kind'],
  check: (studio, report, context) => {
    const field = 'summary.quarterly';
    if (namingKind(studio) !== '命名' || !isCityMatter(studio) || !isDue(studio, context)) return;
    if (tellNothing(studio, field, report)) return;
    const count = quartersIn(studio);
    if (count === null) tellUnlessYes(studio, field, report);
    else if (count < QUARTERS) report(studio, field, { code: 'quarters', params: { count, expected: QUARTERS } });
  },
};

/** 五3: the unit does what it can for money and a place. */
const bj23: RowRule = {
  ...care('BJ-23', 3, 'info'),
  scope: 'row',
  needs: [],
  oneOf: [SITE, FUND],
  partial: true,
  check: (studio, report) => {
    tellSite(studio, 'info', report);
    tellFund(studio, 'info', report);
  },
};

const CRITICISED = /通报|摘牌|撤|取消|批评/;

/** 五4: a studio without results is criticised, and loses its plaque in the end. */
const bj24: RowRule = {
  ...care('BJ-24', 4, 'warning'),
  scope: 'row',
  needs: ['result.count', 'studio.status'],
  check: (studio, report) => {
    if (studio.count('result.count').value !== 0 || isWithdrawn(studio) || !isCityMatter(studio)) return;
    if (CRITICISED.test(studio.text('studio.status'))) return;
    report(studio, 'studio.status', { code: 'sanction-due', params: { words: '予以通报，直至摘牌' } });
  },
};

/** 五: what goes on year by year. */
export const care21To24: readonly Rule[] = [bj21, bj22, bj23, bj24];
