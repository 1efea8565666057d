import type { EvidenceDemands, EvidenceItemId, OccurrenceItem, StatedItem } from '../../ledgers/evidence-item';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';

const NAMED = /命名/;
/* Two standings: 挂牌 for all, 命名 for thirty of them. */
const isNamed = (studio: Studio): boolean => NAMED.test(studio.text('naming.kind'));

const paper = (
  id: EvidenceItemId,
  rule: string,
  fields: readonly Field[],
  says: RegExp,
  copies?: StatedItem['copies'],
): StatedItem => ({
  type: 'stated',
  id,
  rule,
  article: `四·材料${Number(rule.slice(-2)) - 16}`,
  severity: 'error',
  fields,
  ledgers: ['materials'],
  says,
  ...(copies ? { copies } : {}),
});

const yearly = (id: EvidenceItemId, rule: string, article: string, of: OccurrenceItem['of']): OccurrenceItem => ({
  type: 'occurrence',
  id,
  rule,
  article,
  severity: 'error',
  of,
  per: 'year',
});

/** What Beijing's notice of 2011 wants handed in, and done every year; it names no ledger. */
export const BEIJING_EVIDENCE: EvidenceDemands = {
  ledgers: [],
  items: [
    yearly('results', 'BJ-07', '三5', 'result'),
    paper('application-form', 'BJ-17', ['application.copies', 'application.form'], /申报表/, { least: 2, most: 2 }),
    paper('recommendation', 'BJ-18', ['application.recommendation'], /推荐/),
    paper('photos', 'BJ-19', ['application.photos'], /照片(?!.*证件)|工作照/, { least: 3, most: 5 }),
    paper('id-photo', 'BJ-19', ['application.idPhoto'], /证件照/, { least: 1, most: 1 }),
    paper('electronic-copy', 'BJ-20', ['application.electronic'], /电子|光盘|邮件/),
    yearly('plans', 'BJ-21', '五1', 'plan'),
    yearly('summaries', 'BJ-21', '五1', 'summary'),
    {
      type: 'occurrence',
      id: 'quarterly-summaries',
      rule: 'BJ-22',
      article: '五1',
      severity: 'error',
      of: 'summary',
      per: 'quarter',
      applies: isNamed,
    },
  ],
};
