import type { LedgerField } from '../../domain/ledgers/ledger-field';
import type { LedgerKind } from '../../domain/ledgers/ledger-kind';

/** A column of a template: its field and what may be typed there. */
export interface TemplateColumn {
  readonly field: LedgerField;
  /** Header in Chinese where the field's own word is not the usual one in this ledger. */
  readonly header?: string;
  /** Characters. */
  readonly width: number;
  readonly entry: 'text' | 'date' | 'whole' | 'decimal' | 'list';
  /** Name of the choices. */
  readonly list?: 'yesNo' | 'tick' | 'activity' | 'result' | 'patent' | 'award' | 'spending' | 'assessment' | 'sex';
}

export interface Template {
  readonly kind: LedgerKind;
  /** True when a line for each studio of the register helps. */
  readonly linePerStudio: boolean;
  readonly columns: readonly TemplateColumn[];
}

const text = (field: LedgerField, width: number, header?: string): TemplateColumn => ({
  field,
  width,
  entry: 'text',
  ...(header === undefined ? {} : { header }),
});
const date = (field: LedgerField, header?: string): TemplateColumn => ({
  field,
  width: 13,
  entry: 'date',
  ...(header === undefined ? {} : { header }),
});
const number = (field: LedgerField, width: number, header: string, entry: 'whole' | 'decimal'): TemplateColumn => ({
  field,
  width,
  entry,
  header,
});
const list = (
  field: LedgerField,
  choices: NonNullable<TemplateColumn['list']>,
  width: number,
  header?: string,
): TemplateColumn => ({ field, width, entry: 'list', list: choices, ...(header === undefined ? {} : { header }) });

const SEQ = text('seq', 6);
const STUDIO = text('studio', 34);
const PROOF = text('evidence', 24);
const NOTE = text('note', 18);

/** Columns of each ledger: what the documents ask of its rows, and what the application form counts. */
export const TEMPLATES: Readonly<Partial<Record<LedgerKind, Template>>> = {
  activities: {
    kind: 'activities',
    linePerStudio: false,
    columns: [
      SEQ,
      date('date', '活动日期'),
      STUDIO,
      list('type', 'activity', 16, '活动类型'),
      text('title', 40, '活动内容'),
      number('headcount', 10, '参加人数', 'whole'),
      PROOF,
      NOTE,
    ],
  },
  results: {
    kind: 'results',
    linePerStudio: false,
    columns: [
      SEQ,
      STUDIO,
      text('title', 34, '成果名称'),
      list('type', 'result', 14, '成果类型'),
      date('date', '完成日期'),
      text('recogniser', 22),
      number('income', 14, '创收金额（万元）', 'decimal'),
      number('saving', 14, '节资金额（万元）', 'decimal'),
      text('socialBenefit', 28),
      list('applied', 'yesNo', 10),
      list('converted', 'yesNo', 10),
      list('patentKind', 'patent', 12),
      list('awardLevel', 'award', 12),
      list('stamped', 'yesNo', 10, '是否加盖财务章'),
      PROOF,
      NOTE,
    ],
  },
  development: {
    kind: 'development',
    linePerStudio: false,
    columns: [SEQ, STUDIO, text('person', 12), date('date'), text('grade', 18), text('honour', 24), PROOF, NOTE],
  },
  spending: {
    kind: 'spending',
    linePerStudio: false,
    columns: [
      SEQ,
      date('date'),
      STUDIO,
      text('title', 32, '摘要'),
      list('category', 'spending', 14),
      number('amount', 14, '支出金额（元）', 'decimal'),
      number('received', 14, '收入金额（元）', 'decimal'),
      text('source', 18),
      text('voucher', 14),
      NOTE,
    ],
  },
  management: {
    kind: 'management',
    linePerStudio: true,
    columns: [
      SEQ,
      STUDIO,
      text('unit', 22),
      text('year', 8),
      text('plan', 14, '年度计划'),
      text('summary', 14),
      date('selfcheck'),
      date('assessment'),
      list('outcome', 'assessment', 10, '考核结果'),
      date('filing'),
      date('siteVisit', '实地走访日期'),
      date('review'),
      PROOF,
      NOTE,
    ],
  },
  archive: {
    kind: 'archive',
    linePerStudio: true,
    columns: [
      SEQ,
      STUDIO,
      text('unit', 22),
      list('archiveTeam', 'tick', 10),
      list('archiveOrganisation', 'tick', 10),
      list('archiveDuties', 'tick', 10),
      list('archiveGoals', 'tick', 10),
      list('archiveProjects', 'tick', 10),
      list('archiveResults', 'tick', 10),
      NOTE,
    ],
  },
};
