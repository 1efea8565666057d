import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { filledRule, tellNothing } from '../rules/filled-rule';
import { isDue, tellYearly } from '../rules/yearly';
import { tellUnlessYes, yesRule } from '../rules/yes-rule';

const care = (id: string, article: string) => ({ id, article, severity: 'warning' }) as const;

const jz32: RowRule = {
  ...care('JZ-32', '第十六条'),
  scope: 'row',
  needs: ['selfcheck.date'],
  /* How often "regularly" is, is not written. */
  check: (studio, report, context) => tellYearly(studio, 'selfcheck.date', report, context, 'info'),
};

const tellAssessment = (studio: Studio, report: Report, context: RuleContext): void => {
  if (studio.has('assessment.date')) tellYearly(studio, 'assessment.date', report, context, 'warning');
  if (studio.has('assessment.result') && isDue(studio, context)) tellNothing(studio, 'assessment.result', report);
};

const jz34: RowRule = {
  ...care('JZ-34', '第十六条'),
  scope: 'row',
  needs: ['assessment.date', 'assessment.result'],
  partial: true,
  check: tellAssessment,
};

const jz35: RowRule = {
  ...care('JZ-35', '第十七条'),
  scope: 'row',
  needs: ['summary.annual'],
  check: (studio, report, context) => {
    if (isDue(studio, context)) tellUnlessYes(studio, 'summary.annual', report);
  },
};

/** 第十四条 to 第十七条: what is done for a studio year by year. */
export const care30To35: readonly Rule[] = [
  filledRule(care('JZ-30', '第十四条'), 'studio.manager'),
  yesRule(care('JZ-31', '第十五条'), ['rules.management', 'ledger.management']),
  jz32,
  jz34,
  jz35,
];
