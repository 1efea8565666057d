import fc from 'fast-check';
import type { Finding } from '../../src/domain/findings/finding';
import { POLICIES } from '../support/policies';
import { POLICY_IDS } from '../../src/domain/policies/policy';
import { FIELDS } from '../../src/domain/register/field';
import { fields as enFields } from '../../src/strings/en-US/fields';
import { findingSentence as enSentence, findings as enFindings } from '../../src/strings/en-US/findings';
import { policies as enPolicies } from '../../src/strings/en-US/policies';
import { ruleSentences as enRules } from '../../src/strings/en-US/rules';
import { fields as zhFields } from '../../src/strings/zh-CN/fields';
import { findingSentence as zhSentence, findings as zhFindings } from '../../src/strings/zh-CN/findings';
import { policies as zhPolicies } from '../../src/strings/zh-CN/policies';
import { ruleSentences as zhRules } from '../../src/strings/zh-CN/rules';
import { strings as enStrings } from '../../src/strings/en-US/strings';
import { strings as zhStrings } from '../../src/strings/zh-CN/strings';
import { OPEN_QUESTIONS } from '../../src/domain/policies/requirements/open-questions';
import { requirementsOf } from '../../src/domain/policies/requirements/requirements-of';
import { SOUND_CCCC, SOUND_JIAOZUO } from '../support/sound-rows';
import { check } from '../support/studio';

const HAN = /\p{Script=Han}/u;
const HOLE = /undefined|null|NaN|\[object/;
const finding = (code: string, params: Finding['params']): Finding => ({
  rule: 'data/x',
  severity: 'info',
  sheet: '台账',
  cell: { row: 0, column: 0 },
  field: null,
  value: '',
  studio: '',
  code,
  params,
});

/* Registers in which everything is blank, odd or sound, so that most sentences are told. */
const told = (): Finding[] => {
  const blank = Object.fromEntries(FIELDS.map((field) => [field, '']));
  const odd = Object.fromEntries(FIELDS.map((field) => [field, '奇怪的内容']));
  const few = Object.fromEntries(FIELDS.map((field) => [field, 1]));
  const none = Object.fromEntries(FIELDS.map((field) => [field, '无']));
  return POLICIES.flatMap((policy) => {
    const sound = policy.id === 'cccc-2018' ? SOUND_CCCC : SOUND_JIAOZUO;
    return check([sound, blank, odd, few, none, { ...sound, 'subsidy.amount': 7777, 'naming.date': '1918.4.20' }], {
      policy,
    });
  });
};

describe('sentences of findings', () => {
  it('are the same codes in both languages', () => {
    expect(Object.keys(enFindings).sort()).toEqual(Object.keys(zhFindings).sort());
  });

  it.each([
    ['zh-CN', zhSentence],
    ['en-US', enSentence],
  ] as const)('%s: are complete for whatever a register brings', (_locale, sentence) => {
    const findings = told();
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(20);
    for (const each of findings) {
      const { message, advice } = sentence(each);
      expect(message).not.toBe('');
      expect(advice).not.toBe('');
      expect(message + advice).not.toMatch(HOLE);
    }
  });

  it('end without a full stop, and say the example of the contract word by word', () => {
    const params = { label: '市级', rate: 10000, amount: 30000 };
    expect(zhSentence(finding('amount-differs', params)).message).toBe(
      '市级一次性补助为 10000 元，这里登记为 30000 元',
    );
    expect(zhSentence(finding('date-spelling', { suggested: '2018-04-20' })).message).toBe('日期可写成本列通用的格式');
    expect(zhSentence(finding('not-checked', { fields: 'fund.special', article: '第二十条' })).message).toBe(
      '台账没有“专项经费”这一列，第二十条未检查',
    );
    for (const each of told()) expect(zhSentence(each).message).not.toMatch(/[。.]$/);
  });

  it('show an unknown code as it is', () => {
    expect(zhSentence(finding('from-a-newer-version', {}))).toEqual({ message: 'from-a-newer-version', advice: '' });
    expect(zhSentence(finding('toString', {}))).toEqual({ message: 'toString', advice: '' });
  });

  it('keep whatever stands in the cell, in both languages', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(zhSentence(finding('unreadable-date', { value })).message).toContain(value);
        expect(enSentence(finding('unreadable-date', { value })).message).toContain(value);
      }),
    );
  });
});

describe('labels', () => {
  it('name every field and every document in both languages', () => {
    for (const labels of [zhFields, enFields]) {
      expect(Object.keys(labels).sort()).toEqual([...FIELDS].sort());
      expect(Object.values(labels)).not.toContain('');
    }
    expect(Object.values(enFields).filter((label) => HAN.test(label))).toEqual([]);
    expect(new Set(Object.values(zhFields)).size).toBe(FIELDS.length);
    for (const names of [zhPolicies, enPolicies]) expect(Object.keys(names).sort()).toEqual([...POLICY_IDS].sort());
  });
});

describe('what the requirements ask', () => {
  it.each(POLICIES)('is told for every requirement of $id and for no other, in both languages', async (policy) => {
    const ids = requirementsOf(policy).map(({ id }) => id);
    const [zh, en] = [await zhRules(policy.id), await enRules(policy.id)];
    for (const sentences of [zh, en]) {
      expect(Object.keys(sentences).sort()).toEqual(ids);
      for (const { title, asks } of Object.values(sentences)) {
        expect(title).not.toBe('');
        expect(asks).not.toBe('');
      }
    }
    for (const { title } of Object.values(zh)) expect(title).toMatch(HAN);
    for (const { asks } of Object.values(zh)) expect(asks).toMatch(/。$/);
  });

  it('is told for every open question and every setting, in both languages', async () => {
    for (const strings of [zhStrings, enStrings]) {
      const questions = await strings.openQuestions();
      expect(Object.keys(questions).sort()).toEqual([...OPEN_QUESTIONS].sort());
      const settings = new Map(POLICIES.flatMap(({ settings: own }) => own.map((each) => [each.key, each] as const)));
      expect(Object.keys(strings.settings.texts).sort()).toEqual([...settings.keys()].sort());
      for (const [key, setting] of settings) {
        const words = strings.settings.texts[key]?.choices ?? {};
        expect(Object.keys(words).sort()).toEqual(setting.kind === 'choice' ? [...setting.choices].sort() : []);
      }
    }
    for (const { asks, reading } of Object.values(await zhStrings.openQuestions()))
      expect(`${asks}${reading}`).toMatch(HAN);
  });
});
