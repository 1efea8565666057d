import { serialToIso, yearOf } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';
import type { RegisterRule, Report, RowRule, Rule, RuleContext } from '../policy';

/** Yuan of the fund for results, and the least bonus of an outstanding studio. */
const POOL = 300_000;
const LEAST = 10_000;

const awardYear = (studio: Studio): number | null => {
  const date = studio.date('award.year').value;
  return date && yearOf(date.first) === yearOf(date.last) ? yearOf(date.first) : null;
};

const awardAmount = (studio: Studio): number => Math.max(0, studio.money('award.amount').value ?? 0);

/** Bonus of all studios by year; without a year under 0. */
const totals = (studios: readonly Studio[]): Map<number, number> => {
  const sums = new Map<number, number>();
  for (const studio of studios) {
    const year = awardYear(studio) ?? 0;
    const amount = awardAmount(studio);
    if (amount > 0) sums.set(year, (sums.get(year) ?? 0) + amount);
  }
  return sums;
};

const jz43: RegisterRule = {
  id: 'JZ-43',
  article: '第二十三条',
  severity: 'warning',
  scope: 'register',
  needs: ['award.year', 'award.amount'],
  /* Whether 300,000 is for one round or a standing fund is not written: totals are shown, not accused. */
  check: (studios, report) => {
    for (const [year, total] of totals(studios))
      if (year > 0 && total > POOL)
        report(null, 'award.amount', { code: 'award-pool', severity: 'info', params: { year, total, pool: POOL } });
  },
};

const awardDays = (studios: readonly Studio[]): Map<number, Set<number>> => {
  const days = new Map<number, Set<number>>();
  for (const studio of studios) {
    const date = studio.date('award.year').value;
    if (!date || date.first !== date.last) continue;
    const year = yearOf(date.first);
    days.set(year, (days.get(year) ?? new Set()).add(date.first));
  }
  return days;
};

const jz44: RegisterRule = {
  id: 'JZ-44',
  article: '第二十四条',
  severity: 'warning',
  scope: 'register',
  needs: ['award.year'],
  /* The column may hold awards of other kinds too: two days in one year are only pointed out. */
  check: (studios, report) => {
    for (const [year, days] of awardDays(studios)) {
      if (days.size < 2) continue;
      const dates = [...days]
        .sort((a, b) => a - b)
        .map(serialToIso)
        .join('、');
      report(null, 'award.year', { code: 'award-twice', severity: 'info', params: { year, dates } });
    }
  },
};

/* "Not below 10,000" may mean each studio or all together: an error only where it holds neither way. */
const tellBonus = (studio: Studio, amount: number, total: number, report: Report): void => {
  if (total < LEAST) report(studio, 'award.amount', { code: 'award-below', params: { amount, least: LEAST } });
  else
    report(studio, 'award.amount', {
      code: 'award-below-total',
      severity: 'info',
      params: { amount, least: LEAST, total },
    });
};

const totalsOf = new WeakMap<RuleContext, ReadonlyMap<number, number>>();

/* Worked out when the first small bonus asks for it, once for a check. */
const totalOf = (studio: Studio, context: RuleContext): number => {
  const known = totalsOf.get(context) ?? totals(context.studios);
  totalsOf.set(context, known);
  return known.get(awardYear(studio) ?? 0) ?? 0;
};

const jz45: RowRule = {
  id: 'JZ-45',
  article: '第二十四条',
  severity: 'error',
  scope: 'row',
  needs: ['award.amount'],
  check: (studio, report, context) => {
    const amount = studio.money('award.amount').value;
    if (amount === null || amount <= 0 || amount >= LEAST) return;
    tellBonus(studio, amount, Math.max(amount, totalOf(studio, context)), report);
  },
};

/** 第二十三条 and 第二十四条: awards for results and for outstanding studios. */
export const awards: readonly Rule[] = [jz43, jz44, jz45];
