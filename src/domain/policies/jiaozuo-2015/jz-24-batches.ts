import { namedBeforeEffective } from '../effective';
import type { RegisterRule } from '../policy';
import { type YearBatch, yearBatches } from '../rules/year-batches';

/** Years between two batches and studios in one, the latter "about". */
const GAP = 3;
const ABOUT = 20;

const countsText = (batches: readonly YearBatch[]): string =>
  batches.map(({ year, studios }) => `${year}:${studios.length}`).join(',');

/** 第十二条: a municipal batch every three years, about twenty each: counts are shown, "about" is nobody's mistake. */
export const jz24: RegisterRule = {
  id: 'JZ-24',
  article: '第十二条',
  severity: 'info',
  scope: 'register',
  needs: ['naming.level', 'naming.date'],
  check: (studios, report, { policy }) => {
    const municipal = studios.filter((studio) => studio.level().value === 'municipal');
    const batches = yearBatches(municipal.filter((studio) => namedBeforeEffective(studio, policy) === 'no'));
    if (batches.length === 0) return;
    report(null, null, { code: 'batch-counts', params: { batches: countsText(batches), about: ABOUT } });
    for (const [index, { year: to }] of batches.entries()) {
      const from = batches[index - 1]?.year;
      if (from !== undefined && to - from !== GAP)
        report(null, null, { code: 'batch-gap', params: { from, to, years: GAP } });
    }
  },
};
