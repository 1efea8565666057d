import type { Field } from '../../register/field';
import type { Occurring } from '../evidence-item';
import type { LedgerField } from '../ledger-field';
import type { LedgerKind } from '../ledger-kind';

interface Source {
  /** Kinds whose every row is one. */
  readonly kinds: readonly LedgerKind[];
  /** Lines of 管理台账 and other lists that are one. */
  readonly matter: RegExp;
  /** Columns of any ledger that tell one beside the row's own matter. */
  readonly columns: readonly LedgerField[];
  readonly fields: readonly Field[];
  /** The register's column of the ledger it would stand in. */
  readonly ledger: Field | null;
}

/* Results stand in a ledger of their own; no line of another list is one. */
const NOTHING = /(?!)/;

/** Where each thing that happens is written down. */
export const SOURCES: Readonly<Record<Occurring, Source>> = {
  activity: {
    kinds: ['activities', 'training'],
    matter: /活动/,
    columns: [],
    fields: ['studio.activities'],
    ledger: 'ledger.activities',
  },
  project: {
    kinds: ['projects'],
    matter: /攻关|项目|课题|立项/,
    columns: ['project'],
    fields: ['project.count', 'project.approved'],
    ledger: null,
  },
  result: { kinds: ['results'], matter: NOTHING, columns: [], fields: ['result.count'], ledger: 'ledger.results' },
  plan: {
    kinds: [],
    matter: /计划/,
    columns: ['plan'],
    fields: ['plan.date', 'plan.activities', 'project.plan'],
    ledger: 'ledger.management',
  },
  summary: {
    kinds: [],
    matter: /总结/,
    columns: ['summary'],
    fields: ['summary.annual', 'summary.quarterly'],
    ledger: 'ledger.management',
  },
  selfcheck: {
    kinds: [],
    matter: /自检|自查/,
    columns: ['selfcheck'],
    fields: ['selfcheck.date'],
    ledger: 'ledger.management',
  },
  assessment: {
    kinds: [],
    matter: /考核(?!备案)|评估|考评/,
    columns: ['assessment'],
    fields: ['assessment.date', 'assessment.result'],
    ledger: 'ledger.management',
  },
  filing: {
    kinds: [],
    matter: /备案|报备/,
    columns: ['filing'],
    fields: ['filing.date'],
    ledger: 'ledger.management',
  },
  'site-visit': {
    kinds: [],
    matter: /走访|实地|检查(?!自)/,
    columns: ['siteVisit', 'review'],
    fields: ['review.siteVisit', 'review.date'],
    ledger: 'ledger.management',
  },
  review: {
    kinds: [],
    matter: /复核|复评|复查/,
    columns: ['review'],
    fields: ['review.date'],
    ledger: 'ledger.management',
  },
};
