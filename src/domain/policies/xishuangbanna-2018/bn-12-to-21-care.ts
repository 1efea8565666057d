import type { Rule, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { cycleRule } from '../rules/cycle-rule';
import { filingRule } from '../rules/filing-rule';
import { inForceRule, ruleFor } from '../rules/since-rule';
import { stepsRule } from '../rules/steps-rule';
import { isDue, tellYearly } from '../rules/yearly';
import { yesRule } from '../rules/yes-rule';
import { isPrefectureMatter } from './prefecture-naming';

const care = (id: string, article: string) => ({ id, article, severity: 'warning' }) as const;

/** 第八条: recommended, agreed to by the unit's management, applied for step by step, named by the prefecture. */
const bn12 = inForceRule(
  stepsRule(
    care('BN-12', '第八条'),
    ['application.recommender', 'application.consent', 'application.date'],
    isPrefectureMatter,
    ['naming.date'],
  ),
);

const filing = filingRule(care('BN-19', '第十七条'));

/** 第十七条: assessed every year, filed by 31 December. */
const bn19: RowRule = {
  ...care('BN-19', '第十七条'),
  scope: 'row',
  needs: ['assessment.date', 'assessment.result', 'filing.date'],
  partial: true,
  check: (studio, report, context) => {
    if (studio.has('assessment.date')) tellYearly(studio, 'assessment.date', report, context, 'warning');
    if (studio.has('assessment.result') && isDue(studio, context)) tellNothing(studio, 'assessment.result', report);
    if (studio.has('filing.date')) filing.check(studio, report, context);
  },
};

const YEARS = 5;

/* 第二条: what the document asks of studios is asked of the prefecture's own. */
const own = (rule: RowRule): RowRule => ruleFor(isPrefectureMatter, rule);

/** 第八条 to 第十八条: how a studio is named and what is done for it. */
export const care12To21: readonly Rule[] = [
  bn12,
  own(yesRule(care('BN-16', '第十条'), ['rules.management'])),
  own(yesRule(care('BN-17', '第十一条'), ['ledger.activities', 'ledger.results', 'ledger.development'])),
  yesRule(care('BN-18', '第十一条'), ['ledger.management']),
  bn19,
  own(inForceRule(cycleRule(care('BN-20', '第十七条'), YEARS, ['review.date']))),
  yesRule(care('BN-21', '第十八条'), ['county.rules']),
];
