import type { Rule, RowRule } from '../policy';
import { countRule } from '../rules/count-rule';
import { filledRule } from '../rules/filled-rule';
import { FUND, SITE, tellFund, tellSite } from '../rules/site-and-fund';
import { teamRule } from '../rules/team-rule';

const condition = (id: string, number: number) => ({ id, article: `第四条${number}`, severity: 'error' }) as const;

/* Whether the leader is counted is not written: one person may be the leader alone. */
const jz05 = teamRule(condition('JZ-05', 2), { least: 1, asks: ['besides'], silent: ['included', 'excluded'] });

const jz09: RowRule = {
  ...condition('JZ-09', 6),
  scope: 'row',
  needs: [],
  oneOf: [SITE, FUND],
  partial: true,
  check: (studio, report) => {
    tellSite(studio, 'error', report);
    tellFund(studio, 'error', report);
  },
};

/** 第四条: the six basic conditions of a studio. No minimum head-count, area or period is written. */
export const basicConditions: readonly Rule[] = [
  filledRule(condition('JZ-04', 1), 'leader.name'),
  jz05,
  filledRule(condition('JZ-06', 3), 'studio.activities'),
  countRule(condition('JZ-07', 4), 'project.count', 1),
  countRule(condition('JZ-08', 5), 'result.count', 1),
  jz09,
];
