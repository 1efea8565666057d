import type { Policy, Rule } from '../policy';
import type { AnsweredBy, Requirement, RequirementHead, RequirementKind } from './requirement';

const base = (policy: Policy, { id, article, severity }: RequirementHead, kind: RequirementKind): Requirement => ({
  policy: policy.id,
  document: policy.document,
  id,
  article,
  severity,
  kind,
  answeredBy: [],
  needs: [],
  oneOf: [],
  partial: false,
  shows: [],
  settings: policy.settings.filter(({ rules }) => rules.includes(id)).map(({ key }) => key),
});

const alsoBy = ({ others }: Policy, id: string): AnsweredBy[] =>
  (Object.keys(others.also) as AnsweredBy[]).filter((by) => others.also[by]?.includes(id));

const ofRule = (policy: Policy, rule: Rule): Requirement => ({
  ...base(policy, rule, 'rule'),
  answeredBy: ['register', ...alsoBy(policy, rule.id)],
  needs: rule.needs,
  oneOf: rule.oneOf ?? [],
  partial: rule.partial === true,
});

/** Everything a document asks for, in the order of its ids: rules, what a person decides, what only informs. */
export const requirementsOf = (policy: Policy): Requirement[] =>
  [
    ...policy.rules.map((rule) => ofRule(policy, rule)),
    ...policy.others.elsewhere.map((each) => ({ ...base(policy, each, 'rule'), answeredBy: each.by })),
    ...policy.others.criteria.map((each) => ({
      ...base(policy, each, 'criterion'),
      answeredBy: ['person'] as const,
      shows: each.shows,
    })),
    ...policy.others.information.map((each) => base(policy, each, 'information')),
  ].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
