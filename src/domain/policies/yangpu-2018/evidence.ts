import type { EvidenceDemands, EvidenceItemId, LedgerItem, OccurrenceItem } from '../../ledgers/evidence-item';
import type { LedgerKind } from '../../ledgers/ledger-kind';
import type { Field } from '../../register/field';

const ledger = (
  id: EvidenceItemId,
  kind: LedgerKind,
  field: Field,
  yearly: NonNullable<LedgerItem['yearly']>,
): LedgerItem => ({
  type: 'ledger',
  id,
  rule: 'YP-18',
  article: '第十条',
  severity: 'warning',
  ledger: kind,
  field,
  yearly,
});

const yearly = (
  id: EvidenceItemId,
  rule: string,
  article: string,
  severity: 'error' | 'warning',
  of: OccurrenceItem['of'],
): OccurrenceItem => ({ type: 'occurrence', id, rule, article, severity, of, per: 'year' });

/** What 杨浦's document wants kept: four ledgers; a project and a plan each year, a result in two, a visit in three. */
export const YANGPU_EVIDENCE: EvidenceDemands = {
  ledgers: ['activities', 'results', 'development', 'spending'],
  items: [
    ledger('ledger-activities', 'activities', 'ledger.activities', 'must'),
    ledger('ledger-results', 'results', 'ledger.results', 'may'),
    ledger('ledger-development', 'development', 'ledger.development', 'may'),
    ledger('ledger-spending', 'spending', 'ledger.spending', 'must'),
    { type: 'team', id: 'team', rule: 'YP-05', article: '第三条2', severity: 'error', least: 3, leader: 'excluded' },
    yearly('projects', 'YP-07', '第三条3', 'error', 'project'),
    yearly('plans', 'YP-07', '第三条3', 'error', 'plan'),
    {
      type: 'occurrence',
      id: 'results',
      rule: 'YP-08',
      article: '第三条4',
      severity: 'error',
      of: 'result',
      per: 'two-years',
      needs: [
        { fields: ['income', 'saving', 'benefit', 'socialBenefit'], as: 'amount' },
        { fields: ['applied', 'converted'], as: 'yes' },
      ],
    },
    {
      type: 'stated',
      id: 'rules',
      rule: 'YP-17',
      article: '第九条',
      severity: 'warning',
      fields: ['rules.documents', 'rules.management'],
      ledgers: ['archive', 'materials'],
      says: /制度|管理办法/,
    },
    yearly('selfchecks', 'YP-20', '第十一条', 'warning', 'selfcheck'),
    yearly('assessments', 'YP-20', '第十一条', 'warning', 'assessment'),
    yearly('filings', 'YP-21', '第十一条', 'warning', 'filing'),
    {
      type: 'occurrence',
      id: 'site-visits',
      rule: 'YP-22',
      article: '第十二条',
      severity: 'warning',
      of: 'site-visit',
      per: { cycle: 3 },
    },
    {
      type: 'proof',
      id: 'proof-activities',
      rule: 'YP-18',
      article: '第十条',
      severity: 'warning',
      ledgers: ['activities', 'projects'],
    },
    {
      type: 'proof',
      id: 'proof-results',
      rule: 'YP-18',
      article: '第十条',
      severity: 'warning',
      ledgers: ['results', 'patents', 'awards', 'development'],
    },
    {
      type: 'proof',
      id: 'proof-spending',
      rule: 'YP-18',
      article: '第十条',
      severity: 'warning',
      ledgers: ['spending'],
    },
    {
      type: 'stated',
      id: 'proof-register',
      rule: 'YP-18',
      article: '第十条',
      severity: 'warning',
      fields: ['ledger.evidence'],
      ledgers: [],
      says: /(?!)/,
    },
  ],
};
