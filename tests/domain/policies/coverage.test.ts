import { POLICIES, policyById } from '../../support/policies';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '../../../src/domain/policies/load-policy';
import { POLICY_HEADS } from '../../../src/domain/policies/policy-heads';
import { POLICY_IDS, type PolicyId } from '../../../src/domain/policies/policy';
import { FIELDS } from '../../../src/domain/register/field';
import { check, inputOf } from '../../support/studio';
import { checkRegister } from '../../../src/domain/policies/check-register';

const numbers = (prefix: string, wanted: readonly number[]): string[] =>
  wanted.map((number) => `${prefix}-${String(number).padStart(2, '0')}`);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/* The clauses that a machine can decide from a register. 13 to 15, 19 and 41 of Jiaozuo and the like are for people;
   from 29 on CCCC speaks of its form, of which a register shows one date. */
const JIAOZUO = numbers('JZ', [...range(1, 9), 11, 12, 16, 17, 18, ...range(20, 40), ...range(42, 46)]);
const CCCC = numbers('CC', [...range(1, 5), 7, ...range(9, 14), ...range(16, 21), ...range(23, 28), 31]);
const YANGPU = numbers('YP', [2, 3, 5, ...range(7, 18), ...range(20, 33), 36]);
const XISHUANGBANNA = numbers('BN', [...range(1, 6), ...range(8, 21)]);
const BEIJING = numbers('BJ', [1, ...range(3, 24)]);

/* Cases are named after their rule: "'JZ-38': [" in the file of its document. */
const casesOf = (id: PolicyId): ReadonlySet<string> => {
  const text = readFileSync(join(__dirname, `${id}.test.ts`), 'utf8');
  return new Set(Array.from(text.matchAll(/^ {4}'([A-Z]{2}-\d\d)': \[$/gm), ([, rule = '']) => rule));
};

describe('the documents', () => {
  it.each([
    ['jiaozuo-2015', JIAOZUO],
    ['yangpu-2018', YANGPU],
    ['xishuangbanna-2018', XISHUANGBANNA],
    ['cccc-2018', CCCC],
    ['beijing-2011', BEIJING],
  ] as const)('%s has each clause that a register can show, once', (id, ids) => {
    const rules = policyById(id)?.rules.map((rule) => rule.id);
    expect([...(rules ?? [])].sort()).toEqual(ids);
  });

  it('are known by the ids of the contract', () => {
    expect(POLICIES.map(({ id }) => id)).toEqual([...POLICY_IDS]);
    expect(POLICY_HEADS.map(({ id }) => id)).toEqual([...POLICY_IDS]);
  });

  it.each(POLICY_IDS)('%s is the same when it is loaded', async (id) => {
    expect(await loadPolicy(id)).toBe(policyById(id));
    const head = POLICY_HEADS.find((each) => each.id === id);
    expect(policyById(id)).toMatchObject({ ...head });
  });

  it.each(POLICIES)('$id has cases for every rule', ({ id, rules }) => {
    const cases = casesOf(id);
    expect(rules.map((rule) => rule.id).filter((rule) => !cases.has(rule))).toEqual([]);
  });

  it.each(POLICIES)('$id needs only fields that a register can have', ({ rules, required }) => {
    const fields = [...required, ...rules.flatMap((rule) => [...rule.needs, ...(rule.oneOf ?? []).flat()])];
    for (const field of fields) expect(FIELDS).toContain(field);
  });

  it.each(POLICIES)('$id says once for each clause what has no column, never for each row', (policy) => {
    const row = { 'studio.name': '王某某技术创新工作室', 'studio.unit': '测试机械厂', 'leader.name': '王某某' };
    const findings = check([row, { ...row, 'studio.unit': '甲厂' }, { ...row, 'studio.unit': '乙厂' }], { policy });
    const missing = findings.filter(({ code }) => code === 'not-checked');
    expect(new Set(missing.map(({ rule }) => rule)).size).toBe(missing.length);
    for (const { severity, cell, clause } of missing) {
      expect(severity).toBe('info');
      expect(cell).toEqual({ row: 0, column: 0 });
      expect(clause?.document).toBe(policy.document);
    }
    expect(findings.filter(({ rule, severity }) => severity === 'error' && !rule.startsWith('data/'))).toEqual([]);
  });

  it.each(POLICIES)('$id never makes an error of a soft clause', (policy) => {
    const soft = new Set(
      policy.rules.filter(({ severity }) => severity !== 'error').map(({ id }) => `${policy.id}/${id}`),
    );
    const blank = Object.fromEntries(FIELDS.map((field) => [field, '']));
    const odd = Object.fromEntries(FIELDS.map((field) => [field, '奇怪的内容']));
    const findings = checkRegister(inputOf([blank, odd], { policy }));
    expect(findings.length).toBeGreaterThan(20);
    for (const { rule, severity } of findings) if (soft.has(rule)) expect(severity).not.toBe('error');
  });
});
