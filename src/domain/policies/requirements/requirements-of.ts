import { EVIDENCE_DEMANDS } from '../evidence-demands';
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

const WAYS = ['evidence', 'subsidy', 'form'] as const satisfies readonly AnsweredBy[];

/* The ledgers' demands say themselves which requirement they serve. */
const alsoBy = ({ id: policy, others }: Policy, id: string): AnsweredBy[] =>
  WAYS.filter((by) => {
    const isDemanded = by === 'evidence' && EVIDENCE_DEMANDS[policy].items.some(({ rule }) => rule === id);
    return isDemanded || others.also[by]?.includes(id) === true;
  });

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
    ...policy.others.elsewhere.map((each) => ({
      ...base(policy, each, 'rule'),
      answeredBy: [...new Set([...each.by, ...alsoBy(policy, each.id)])],
    })),
    ...policy.others.criteria.map((each) => ({
      ...base(policy, each, 'criterion'),
      answeredBy: ['person'] as const,
      shows: each.shows,
    })),
    ...policy.others.information.map((each) => base(policy, each, 'information')),
  ].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
