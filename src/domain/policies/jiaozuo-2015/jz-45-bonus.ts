import type { Studio } from '../../register/studio';
import type { Report, RowRule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import { awardTotals, awardYear } from './award-totals';

/** Yuan: the least bonus of an outstanding studio. */
const LEAST = 10_000;

/* "Not below 10,000" may mean each studio or all together: an error only where it holds neither way. */
const tellBonus = (studio: Studio, amount: number, total: number, report: Report, basis: string | null): void => {
  if (basis === 'total' && total >= LEAST) return;
  if (total < LEAST || basis === 'studio')
    report(studio, 'award.amount', { code: 'award-below', params: { amount, least: LEAST } });
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
  const known = totalsOf.get(context) ?? awardTotals(context.studios);
  totalsOf.set(context, known);
  return known.get(awardYear(studio) ?? 0) ?? 0;
};

/** 第二十四条: outstanding studios get not less than 10,000 yuan. */
export const jz45: RowRule = {
  id: 'JZ-45',
  article: '第二十四条',
  severity: 'error',
  scope: 'row',
  needs: ['award.amount'],
  check: (studio, report, context) => {
    const amount = studio.money('award.amount').value;
    if (amount === null || amount <= 0 || amount >= LEAST) return;
    const basis = settingValue(context.policy, context.settings, 'award.basis');
    tellBonus(studio, amount, Math.max(amount, totalOf(studio, context)), report, basis);
  },
};
