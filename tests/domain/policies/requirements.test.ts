import type { Severity } from '../../../src/domain/findings/finding';
import { OPEN_QUESTIONS, questionsOf } from '../../../src/domain/policies/requirements/open-questions';
import type { Requirement } from '../../../src/domain/policies/requirements/requirement';
import { requirementsOf } from '../../../src/domain/policies/requirements/requirements-of';
import { settingTakes } from '../../../src/domain/policies/setting';
import { POLICIES } from '../../support/policies';
import { REQUIREMENT_FACTS } from '../../support/requirement-facts';

const SEVERITY: Readonly<Record<string, Severity>> = { M: 'error', S: 'warning', P: 'info', N: 'info' };
const KIND: Readonly<Record<string, Requirement['kind']>> = { D: 'rule', H: 'criterion', I: 'information' };

const all = POLICIES.flatMap(requirementsOf);
const plain = ({ id, policy, article, kind, severity }: Requirement): string =>
  [id, policy, article, kind, severity].join(' ');

describe('the requirements of the five documents', () => {
  it('are all there and none is invented: id, document, article, kind and severity', () => {
    const facts = REQUIREMENT_FACTS.map(({ id, policy, article, kind, strength }) =>
      [id, policy, article, KIND[kind], SEVERITY[strength]].join(' '),
    );
    expect(all.map(plain).sort()).toEqual([...facts].sort());
    expect(all).toHaveLength(172);
  });

  it('have one rule each, and never an error where the wording is soft', () => {
    for (const { rules } of POLICIES) {
      const ids = rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('say who answers them: rules somebody, criteria a person, information nobody', () => {
    for (const { kind, answeredBy, shows } of all) {
      if (kind === 'rule') expect(answeredBy.length).toBeGreaterThan(0);
      if (kind === 'criterion') expect([answeredBy, shows.length > 0]).toEqual([['person'], true]);
      if (kind === 'information') expect(answeredBy).toEqual([]);
      expect(answeredBy).not.toContain('nothing');
    }
  });

  it('name only columns of the register rule, and only where there is one', () => {
    for (const { answeredBy, needs, oneOf } of all)
      expect(needs.length + oneOf.length > 0).toBe(answeredBy.includes('register'));
  });
});

describe('what the documents leave open', () => {
  it('is a setting or a stated reading for each of the thirty-five questions', () => {
    expect(OPEN_QUESTIONS).toHaveLength(35);
    const asked = POLICIES.flatMap((policy) => questionsOf(policy).map(({ id }) => id));
    expect([...new Set(asked)].sort()).toEqual([...OPEN_QUESTIONS].sort());
  });

  it.each(POLICIES)('$id: names requirements, articles and settings that exist', (policy) => {
    const requirements = new Map(requirementsOf(policy).map((each) => [each.id, each]));
    const keys = policy.settings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { rules, articles, setting } of questionsOf(policy)) {
      const own = rules.map((id) => requirements.get(id)?.article);
      expect(own).not.toContain(undefined);
      expect(articles.filter((article) => !own.includes(article))).toEqual([]);
      if (setting !== null) expect(keys).toContain(setting);
    }
    for (const { rules, article } of policy.settings)
      for (const id of rules) expect(requirements.get(id)?.article).toBe(article);
  });

  it.each(POLICIES)('$id: stands at a default that the setting itself takes', (policy) => {
    for (const setting of policy.settings) {
      if (setting.default !== null) expect(settingTakes(setting, setting.default)).toBe(true);
      expect(settingTakes(setting, 'nonsense')).toBe(false);
    }
  });
});
