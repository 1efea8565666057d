import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { filingRule } from '../rules/filing-rule';
import { isWithdrawn } from '../rules/named';
import { tellOrder } from '../rules/steps-rule';
import { tellYearly } from '../rules/yearly';
import { tellUnlessYes, yesRule } from '../rules/yes-rule';
import { isDistrictNaming } from './district-naming';

const care = (id: string, article: string) => ({ id, article, severity: 'warning' }) as const;

/** 第八条: the plaque is hung soon after the naming, never before it. */
const yp16: RowRule = {
  ...care('YP-16', '第八条'),
  scope: 'row',
  needs: ['plaque.date'],
  check: (studio, report) => {
    if (!isDistrictNaming(studio) || isWithdrawn(studio)) return;
    if (studio.date('plaque.date').problem === null) tellNothing(studio, 'plaque.date', report);
    tellOrder(studio, ['naming.date', 'plaque.date'], report);
  },
};

/** 第九条: rules for managing the studio, in a column of their own or among its rules. */
const yp17: RowRule = {
  ...care('YP-17', '第九条'),
  scope: 'row',
  needs: [],
  oneOf: [['rules.management', 'rules.documents']],
  check: (studio, report) => {
    const field = studio.has('rules.management') ? 'rules.management' : 'rules.documents';
    tellUnlessYes(studio, field, report);
  },
};

const CHECKED = ['selfcheck.date', 'assessment.date'] as const;

/* How often "regularly" is, is not written; that the outcome is filed every year is. */
const tellChecked = (studio: Studio, report: Report, context: RuleContext): void => {
  for (const field of CHECKED) if (studio.has(field)) tellYearly(studio, field, report, context, 'info');
};

/** 第十一条: the studio checks itself, its unit's union assesses it. */
const yp20: RowRule = {
  ...care('YP-20', '第十一条'),
  scope: 'row',
  needs: CHECKED,
  partial: true,
  check: tellChecked,
};

/** 第八条 to 第十一条: what is done for a studio year by year. */
export const care16To21: readonly Rule[] = [
  yp16,
  yp17,
  yesRule(care('YP-18', '第十条'), ['ledger.activities', 'ledger.results', 'ledger.development', 'ledger.spending']),
  yp20,
  filingRule(care('YP-21', '第十一条')),
];
