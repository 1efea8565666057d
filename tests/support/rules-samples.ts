import type { RuleAnswer, RulesOutcome } from '../../src/actions/rules-outcome';
import type { SettingsOutcome } from '../../src/actions/settings-outcome';
import { questionsOf } from '../../src/domain/policies/requirements/open-questions';
import type { Requirement } from '../../src/domain/policies/requirements/requirement';
import { requirementsOf } from '../../src/domain/policies/requirements/requirements-of';
import { POLICIES, policyById } from './policies';

/* What a workbook with names, levels and dates, but without an area, could answer. */
const answerOf = ({ kind, answeredBy, needs }: Requirement): RuleAnswer => {
  if (kind === 'criterion') return 'person';
  if (kind === 'information') return 'information';
  if (!answeredBy.includes('register')) return 'elsewhere';
  return needs.includes('site.area') ? 'no-column' : 'checked';
};

/** The catalogue of the real documents, held against such a workbook. */
export const sampleRules = (): RulesOutcome => ({
  policy: 'jiaozuo-2015',
  documents: POLICIES.map((policy) => ({
    id: policy.id,
    document: policy.document,
    title: policy.title,
    questions: questionsOf(policy),
    entries: requirementsOf(policy).map((requirement) => ({
      ...requirement,
      answer: answerOf(requirement),
      missing: answerOf(requirement) === 'no-column' ? requirement.needs : [],
    })),
  })),
});

/** The settings of 焦工文〔2015〕6号, all at their defaults. */
export const sampleSettings = (part: Partial<SettingsOutcome> = {}): SettingsOutcome => ({
  policy: 'jiaozuo-2015',
  entries: policyById('jiaozuo-2015')!.settings.map((setting) => ({
    setting,
    value: setting.default,
    from: 'default',
    unreadable: null,
  })),
  sheet: null,
  ...part,
});
