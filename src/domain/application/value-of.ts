import { type Answer, gap } from './answer';
import {
  AWARD_LEVELS,
  type FormField,
  type FormFieldId,
  type FormYear,
  GRADES,
  HONOURS,
  MEMBER_PARTS,
  PATENT_KINDS,
} from './form-field';
import { textUnder } from './from-header';
import { FIELDS } from '../register/field';
import { dateOf, textOf } from './from-register';
import type { StudioRecord } from './studio-record';
import { gradeCount, honourCount, trainedCount } from './values-development';
import { fundAmount, fundSource } from './values-funds';
import { leaderPart, memberPart } from './values-members';
import { benefitOf, benefitTotal, socialBenefit } from './values-benefits';
import { awardCount, convertedCount, patentCount, resultCount } from './values-results';
import { createdOf, kindOf, sizeOf } from './values-studio';

type Maker = (record: StudioRecord) => Answer;

const YEARS: readonly FormYear[] = [0, 1];
const SUMMARY = /业绩简介|业绩介绍|主要业绩|工作业绩/;

/* The rows of one studio may spell its name in several ways: the first row's is taken, with no question asked. */
const nameOf = (record: StudioRecord, field: 'studio.name' | 'studio.unit'): Answer => {
  const { candidates, gap: missing } = textOf(record, field);
  return { candidates: candidates.slice(0, 1), gap: missing };
};

const ofYears = (make: (at: FormYear) => readonly (readonly [FormFieldId, Maker])[]) => YEARS.flatMap(make);

/** Where each field's value comes from. */
const MAKERS: ReadonlyMap<FormFieldId, Maker> = new Map<FormFieldId, Maker>([
  ['cover.studio', (record) => nameOf(record, 'studio.name')],
  ['cover.unit', (record) => nameOf(record, 'studio.unit')],
  ['cover.unitType', (record) => textOf(record, 'studio.unitType')],
  ['cover.recommender', (record) => textOf(record, 'application.recommender')],
  ['cover.date', (record) => dateOf(record, 'application.date')],
  ['studio.name', (record) => nameOf(record, 'studio.name')],
  ['studio.created', createdOf],
  ['studio.unit', (record) => nameOf(record, 'studio.unit')],
  ['studio.field', (record) => textOf(record, 'studio.field')],
  ['studio.kind', kindOf],
  ['studio.size', sizeOf],
  ['naming.body', (record) => textOf(record, 'naming.body')],
  ['naming.date', (record) => dateOf(record, 'naming.date')],
  ['naming.level', (record) => textOf(record, 'naming.level')],
  ...ofYears((at) => [
    [`fund.${at}.amount`, (record) => fundAmount(record, at)],
    [`fund.${at}.source`, (record) => fundSource(record, at)],
    [`benefit.${at}.income`, (record) => benefitOf(record, at, 'income')],
    [`benefit.${at}.saving`, (record) => benefitOf(record, at, 'saving')],
    [`benefit.${at}.total`, (record) => benefitTotal(record, at)],
  ]),
  ['result.count', resultCount],
  ['result.converted', convertedCount],
  ...PATENT_KINDS.map((kind) => [`patent.${kind}`, (record) => patentCount(record, kind)] as [FormFieldId, Maker]),
  ...AWARD_LEVELS.map((level) => [`award.${level}`, (record) => awardCount(record, level)] as [FormFieldId, Maker]),
  ['training.total', trainedCount],
  ...GRADES.map((grade) => [`grade.${grade}`, (record) => gradeCount(record, grade)] as [FormFieldId, Maker]),
  ...HONOURS.map((honour) => [`honour.${honour}`, (record) => honourCount(record, honour)] as [FormFieldId, Maker]),
  ['social', socialBenefit],
  ['leader.name', (record) => leaderPart(record, 'leader.name')],
  ['leader.sex', (record) => leaderPart(record, 'leader.sex')],
  ['leader.birth', (record) => leaderPart(record, 'leader.birth')],
  ['leader.education', (record) => leaderPart(record, 'leader.education')],
  ['leader.ethnicity', (record) => leaderPart(record, 'leader.ethnicity')],
  ['leader.politics', (record) => leaderPart(record, 'leader.politics')],
  ['leader.specialty', (record) => leaderPart(record, 'leader.specialty')],
  ['leader.title', (record) => leaderPart(record, 'leader.title')],
  ['leader.phone', (record) => leaderPart(record, 'leader.phone')],
  ['leader.honours', (record) => textOf(record, 'leader.honour')],
  ['summary', (record) => textUnder(record, SUMMARY) ?? gap({ code: 'no-named-column', column: '业绩简介' })],
]);

const PLAIN = /^plain\.(.+)$/;
const MEMBER = /^member\.(\d+)\.(\w+)$/;

/** Every value the workbook gives for a field of the form; when there is none, why. */
export const valueOf = (record: StudioRecord, { id }: FormField): Answer => {
  const member = MEMBER.exec(id);
  const part = MEMBER_PARTS.find((each) => each === member?.[2]);
  if (member && part) return memberPart(record, Number(member[1]), part);
  const plain = FIELDS.find((field) => field === PLAIN.exec(id)?.[1]);
  if (plain) return textOf(record, plain);
  return MAKERS.get(id)?.(record) ?? gap({ code: 'blank' });
};
