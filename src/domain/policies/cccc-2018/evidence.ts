import type { EvidenceDemands, EvidenceItemId, LedgerItem, ProofItem, StatedItem } from '../../ledgers/evidence-item';
import type { LedgerKind } from '../../ledgers/ledger-kind';
import type { Field } from '../../register/field';
import { isGroupMatter } from './group-naming';

const ledger = (id: EvidenceItemId, kind: LedgerKind, field: Field): LedgerItem => ({
  type: 'ledger',
  id,
  rule: 'CC-16',
  article: '四二',
  severity: 'warning',
  ledger: kind,
  field,
});

/* The starred items of the form: proof of the two years it covers. */
const starred = (
  id: EvidenceItemId,
  ledgers: readonly LedgerKind[],
  more: Partial<Pick<ProofItem, 'benefit' | 'details'>> = {},
): ProofItem => ({
  type: 'proof',
  id,
  rule: 'CC-34',
  article: '填表说明5',
  severity: 'error',
  ledgers,
  twoYears: true,
  applies: isGroupMatter,
  ...more,
});

const starredThing = (id: EvidenceItemId, says: RegExp): StatedItem => ({
  type: 'stated',
  id,
  rule: 'CC-34',
  article: '填表说明5',
  severity: 'error',
  fields: [],
  ledgers: ['materials', 'archive'],
  says,
  applies: isGroupMatter,
});

const handedIn = (id: EvidenceItemId, rule: string, fields: readonly Field[], says: RegExp): StatedItem => ({
  type: 'stated',
  id,
  rule,
  article: '五（五）',
  severity: 'error',
  fields,
  ledgers: ['materials'],
  says,
  applies: isGroupMatter,
});

/** What 中国交建's document wants kept: three ledgers; projects and results every year; proof for five items of the form. */
export const CCCC_EVIDENCE: EvidenceDemands = {
  ledgers: ['activities', 'results', 'development'],
  items: [
    ledger('ledger-activities', 'activities', 'ledger.activities'),
    ledger('ledger-results', 'results', 'ledger.results'),
    ledger('ledger-development', 'development', 'ledger.development'),
    { type: 'team', id: 'team', rule: 'CC-05', article: '三二', severity: 'error', least: 3, leader: 'unclear' },
    {
      type: 'occurrence',
      id: 'projects',
      rule: 'CC-12',
      article: '三七',
      severity: 'error',
      of: 'project',
      per: 'year',
      needs: [
        { fields: ['approved', 'approvedDate'], as: 'filled' },
        { fields: ['plan'], as: 'filled' },
        { fields: ['goal'], as: 'filled' },
      ],
    },
    {
      type: 'occurrence',
      id: 'results',
      rule: 'CC-13',
      article: '三七',
      severity: 'error',
      of: 'result',
      per: 'year',
      needs: [
        { fields: ['recogniser'], as: 'filled' },
        { fields: ['income', 'saving', 'benefit'], as: 'amount' },
        { fields: ['socialBenefit'], as: 'filled' },
      ],
    },
    {
      type: 'occurrence',
      id: 'selfchecks',
      rule: 'CC-17',
      article: '四三',
      severity: 'warning',
      of: 'selfcheck',
      per: 'ever',
    },
    {
      type: 'occurrence',
      id: 'assessments',
      rule: 'CC-17',
      article: '四三',
      severity: 'warning',
      of: 'assessment',
      per: 'ever',
    },
    {
      type: 'proof',
      id: 'proof-activities',
      rule: 'CC-10',
      article: '三五',
      severity: 'warning',
      ledgers: ['activities', 'projects'],
    },
    starred('proof-innovation', ['results', 'patents', 'awards']),
    starred('proof-benefit', ['results'], { benefit: true }),
    starred('proof-talent', ['development']),
    {
      ...starred('talent-list', ['development'], { details: [['person'], ['date', 'year'], ['grade', 'honour']] }),
      rule: 'CC-35',
      article: '填表说明6',
    },
    starredThing('proof-naming', /命名|授牌|批文/),
    starredThing('proof-honour', /荣誉|劳模|劳动模范|奖章|技术能手/),
    handedIn('application-form', 'CC-26', ['application.form'], /申报(?:审批)?表/),
    { ...handedIn('bound-materials', 'CC-25', ['application.copies'], /装订|申报材料/), copies: { least: 2, most: 2 } },
    handedIn('electronic-copy', 'CC-25', ['application.electronic'], /电子/),
    handedIn('application-contents', 'CC-26', ['application.materials'], /情况|业绩|成果证明/),
    {
      type: 'stated',
      id: 'proof-register',
      rule: 'CC-34',
      article: '填表说明5',
      severity: 'error',
      fields: ['ledger.evidence'],
      ledgers: [],
      says: /(?!)/,
      applies: isGroupMatter,
    },
  ],
};
