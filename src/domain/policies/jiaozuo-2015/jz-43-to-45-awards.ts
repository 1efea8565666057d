import { serialToIso, yearOf } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';
import type { RegisterRule, Rule } from '../policy';
import { settingValue } from '../setting';
import { awardTotals } from './award-totals';
import { jz45 } from './jz-45-bonus';

/** Yuan of the fund for results. */
const POOL = 300_000;

const jz43: RegisterRule = {
  id: 'JZ-43',
  article: '第二十三条',
  severity: 'warning',
  scope: 'register',
  needs: ['award.year', 'award.amount'],
  /* Whether 300,000 is for one round or a standing fund is not written: totals are shown, not accused. */
  check: (studios, report, { policy, settings }) => {
    const isRound = settingValue(policy, settings, 'award.pool') === 'round';
    for (const [year, total] of awardTotals(studios)) {
      if (year === 0 || total <= POOL) continue;
      const params = { year, total, pool: POOL };
      if (isRound) report(null, 'award.amount', { code: 'award-pool-above', params });
      else report(null, 'award.amount', { code: 'award-pool', severity: 'info', params });
    }
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

/** 第二十三条 and 第二十四条: awards for results and for outstanding studios. */
export const awards: readonly Rule[] = [jz43, jz44, jz45];
