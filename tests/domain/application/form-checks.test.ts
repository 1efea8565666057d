import { checkForm } from '../../../src/domain/application/checks/check-form';
import type { FormReading } from '../../../src/domain/application/checks/form-check';
import type { FormFieldId } from '../../../src/domain/application/form-field';
import { fieldsOf } from '../../../src/domain/application/form-layout';
import { textLength } from '../../../src/domain/application/word-count';
import { COMPLETE, memberRows, type Sheets } from '../../support/application-sheets';
import { formOf, recordsOf } from '../../support/application-records';

const team = (people: number) => (people < 3 ? 'no' : people === 3 ? 'open' : 'yes');

/** The complete form with some fields written over. */
const reading = (changes: Partial<Record<FormFieldId, string>> = {}, sheets: Sheets = COMPLETE): FormReading => {
  const { resolved, template } = formOf(sheets);
  const [record] = recordsOf(sheets);
  if (!record) throw new Error('no studio');
  const values = new Map(resolved.map(({ field, filled }) => [field.id, String(filled?.value ?? '')]));
  for (const [id, value = ''] of Object.entries(changes)) values.set(id as FormFieldId, value);
  const printedYears = ['2016年', '2017年', '2016年', '2017年'];
  return { fields: fieldsOf(template), values, printedYears, record, memberRows: 14, team };
};

/** "id severity rule code" of everything that is not a reminder of every form. */
const told = (form: FormReading): string[] =>
  checkForm(form, true)
    .filter(({ found }) => !['form-proof', 'form-seal', 'form-copies'].includes(found.code))
    .map(({ field, severity, rule, found }) => `${field.id} ${found.severity ?? severity} ${rule} ${found.code}`);

type Case = readonly [why: string, changes: Partial<Record<FormFieldId, string>>, told: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'F1 CC-29': [
    ['a line of the cover is blank', { 'cover.unitType': '' }, ['cover.unitType error CC-29 form-blank']],
    ['another field is blank', { 'studio.field': '' }, ['studio.field warning data/form-blank form-blank']],
    ['half of two numbers', { 'studio.size': '20/' }, ['studio.size warning data/form-blank form-blank']],
    ['0 and 无 are answers', { social: '无', 'honour.national': '0' }, []],
  ],
  'F2 CC-37': [
    ['no eight digits', { 'studio.created': '2015.3.18' }, ['studio.created error CC-37 form-date']],
    ['a month', { 'naming.date': '201605' }, ['naming.date error CC-37 form-date']],
    ['no day of the calendar', { 'naming.date': '20160231' }, ['naming.date error CC-37 form-impossible-date']],
    ['a birth of six digits', { 'leader.birth': '197201' }, []],
    ['a birth in words', { 'leader.birth': '1972年1月' }, ['leader.birth warning CC-37 form-month']],
  ],
  'F3 CC-37': [
    ['Chinese numerals', { 'fund.1.amount': '八万' }, ['fund.1.amount error CC-37 form-numerals']],
    ['full-width digits', { 'fund.1.amount': '８' }, ['fund.1.amount info CC-37 form-wide-digits']],
    ['no number', { 'result.count': '若干' }, ['result.count warning data/form-number form-no-number']],
    ['numerals inside words are words', { social: '一线职工百余人次', 'leader.honours': '第一届工匠' }, []],
  ],
  F4: [['a wrong total', { 'benefit.0.total': '26' }, ['benefit.0.total error data/form-sum form-sum']]],
  'F5 CC-32': [
    ['amounts that do not add up', { 'fund.0.amount': '7' }, ['fund.0.source error CC-32 form-sources']],
    [
      'two sources without amounts',
      { 'fund.1.source': '所在单位、上级工会' },
      ['fund.1.source warning CC-32 form-sources-open'],
    ],
    ['yuan and 万元', { 'fund.1.source': '单位 75000元；工会5000元' }, []],
  ],
  'F7 CC-35': [
    ['more people than the list has', { 'grade.technician': '3' }, ['grade.technician error CC-35 form-listed']],
  ],
  F8: [
    [
      'more put to use than there are',
      { 'result.converted': '5' },
      ['result.converted error data/form-converted form-converted'],
    ],
  ],
  'F9 CC-05 CC-07': [
    ['two people', { 'studio.size': '2/86' }, ['studio.size error CC-05 form-people']],
    ['three people', { 'studio.size': '3/86' }, ['studio.size info CC-05 members-unclear']],
    ['four people', { 'studio.size': '4/20' }, []],
    ['a small room', { 'studio.size': '12人/19.5㎡' }, ['studio.size info CC-07 small-area']],
  ],
  'F10 CC-41': [
    ['999 characters', { summary: '字'.repeat(999) }, ['summary error CC-41 form-short']],
    ['1,000 characters', { summary: '字'.repeat(1000) }, []],
    [
      'enough characters, too few words',
      { summary: '字'.repeat(900) + 'abcdefghij'.repeat(20) },
      ['summary info CC-41 form-short-unclear'],
    ],
  ],
  'F12 CC-24': [
    ['the last day', { 'cover.date': '20180531' }, []],
    ['a day later', { 'cover.date': '20180601' }, ['cover.date error CC-24 form-late']],
    ['in the year before the round', { 'cover.date': '20171120' }, ['cover.date info CC-24 form-late']],
  ],
  'CC-31': [
    ['created after it was filled in', { 'studio.created': '20180601' }, ['studio.created warning CC-31 date-order']],
    ['the day of the naming', { 'studio.created': '20180601', 'naming.date': '20180601' }, []],
  ],
  'F13 CC-30': [
    ['a short name', { 'cover.studio': '江一苇工作室' }, ['cover.studio warning CC-30 form-name']],
    ['other brackets', { 'studio.name': '江一苇劳模(工匠人才)创新工作室' }, []],
  ],
};

describe('checks of a filled form', () => {
  it('have nothing to say against a complete one', () => {
    expect(told(reading())).toEqual([]);
  });

  for (const [check, cases] of Object.entries(CASES))
    it.each(cases)(`[${check}] %s`, (_why, changes, expected) => {
      expect(told(reading(changes))).toEqual(expected);
    });

  it('[F6 CC-34] reminds of proofs for each starred block that holds something, of the seal for money', () => {
    const reminders = (form: FormReading) =>
      checkForm(form, true).flatMap(({ rule, severity, found }) =>
        rule === 'CC-34' && 'label' in found.params ? [`${severity} ${found.code} ${found.params.label}`] : [],
      );
    expect(reminders(reading())).toEqual([
      'info form-proof 命名单位',
      'info form-proof 技术创新',
      'info form-seal 经济效益(万元)',
      'info form-proof 培养人才',
      'info form-proof 工作室领衔人情况/获奖年份及荣誉称号',
    ]);
    const none = Object.fromEntries(
      fieldsOf(formOf(COMPLETE).template).flatMap(({ id, starred }) => (starred ? [[id, '0']] : [])),
    );
    expect(reminders(reading(none))).toEqual([]);
  });

  it('[F7 CC-35] asks for the list where people are counted without one', () => {
    const sheets = Object.fromEntries(Object.entries(COMPLETE).filter(([name]) => name !== '成员发展台账'));
    const form = reading({ 'training.total': '2', 'grade.technician': '2' }, sheets);
    expect(told(form)).toContain('training.total info CC-35 form-list-needed');
  });

  it('[F11 CC-33] finds a printed year that is another one', () => {
    const form = { ...reading(), printedYears: ['2016年', '2017年', '2017年', '2018年'] };
    expect(told(form)).toEqual(['benefit.0.income error CC-33 form-years', 'benefit.1.income error CC-33 form-years']);
  });

  it('[F14 CC-42] points to the attached list from the fifteenth member on', () => {
    expect(told(reading({}, { ...COMPLETE, 成员名单: memberRows(14) }))).toEqual([]);
    expect(told(reading({}, { ...COMPLETE, 成员名单: memberRows(15) }))).toEqual([
      'member.0.name info CC-42 form-attached',
    ]);
  });

  it('[F15 CC-40] reminds of two copies once', () => {
    const reminders = checkForm(reading(), true).filter(({ rule }) => rule === 'CC-40');
    expect(reminders).toHaveLength(1);
    expect(reminders[0]).toMatchObject({ severity: 'info', article: '填表说明11' });
  });

  it('judge a plain page only by what is blank', () => {
    const findings = checkForm(reading({ 'studio.created': '2015.3.18', 'studio.field': '' }), false);
    expect(findings.map(({ field, severity }) => [field.id, severity])).toEqual([['studio.field', 'info']]);
  });
});

describe('the length of a text', () => {
  it.each([
    ['创新工作室', 5, 5],
    ['创新，工作。', 6, 6],
    ['完成3项 QC 成果', 7, 8],
    ['  \n ', 0, 0],
    ['“两代”工法', 6, 6],
  ])('%s has %i words as Word counts and %i characters', (text, words, characters) => {
    expect(textLength(text)).toEqual({ words, characters });
  });
});
