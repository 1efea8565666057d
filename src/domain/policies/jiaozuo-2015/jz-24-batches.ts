import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Policy, Report } from '../policy';
import { tallyRule } from '../rules/tally-rule';
import { namingYear } from '../rules/year-batches';

/** Years between two batches and studios in one, the latter "about". */
const GAP = 3;
const ABOUT = 20;

const municipalYear = (studio: Studio, policy: Policy): number | null =>
  studio.level().value === 'municipal' && namedBeforeEffective(studio, policy) === 'no' ? namingYear(studio) : null;

const tellBatches = (counts: ReadonlyMap<number, number>, report: Report): void => {
  const years = [...counts.keys()].sort((a, b) => a - b);
  if (years.length === 0) return;
  const batches = years.map((year) => `${year}:${counts.get(year) ?? 0}`).join(',');
  report(null, null, { code: 'batch-counts', params: { batches, about: ABOUT } });
  for (const [index, to] of years.entries()) {
    const from = years[index - 1];
    if (from !== undefined && to - from !== GAP)
      report(null, null, { code: 'batch-gap', params: { from, to, years: GAP } });
  }
};

/** 第十二条: a municipal batch every three years, about twenty each: counts are shown, "about" is nobody's mistake. */
export const jz24 = tallyRule(
  { id: 'JZ-24', article: '第十二条', severity: 'info' },
  ['naming.level', 'naming.date'],
  ({ policy }) => {
    const counts = new Map<number, number>();
    return {
      add: (studio) => {
        const year = municipalYear(studio, policy);
        if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
      },
      tell: (report) => tellBatches(counts, report),
    };
  },
);
