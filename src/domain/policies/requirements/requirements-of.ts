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

/* Whatever the other parts of the tool look at says itself which requirement it serves. */
const inEvidence = ({ id }: Policy): string[] => EVIDENCE_DEMANDS[id].items.map(({ rule }) => rule);

const inSubsidies = ({ rules, spending, support }: Policy): string[] => [
  ...rules.flatMap((rule) => (rule.scope === 'row' && rule.subsidy ? rule.id : [])),
  ...(spending ? [spending.forbidden.head, spending.allowed.head, spending.within, spending.own] : []).map(
    ({ id }) => id,
  ),
  ...(spending?.travel ? [spending.travel.head.id] : []),
  ...(support ? [support.once.id] : []),
];

const alsoBy = (policy: Policy, id: string): AnsweredBy[] => {
  const named = (by: AnsweredBy): boolean => policy.others.also[by]?.includes(id) === true;
  return [
    ...(named('evidence') || inEvidence(policy).includes(id) ? (['evidence'] as const) : []),
    ...(named('subsidy') || inSubsidies(policy).includes(id) ? (['subsidy'] as const) : []),
    ...(named('form') ? (['form'] as const) : []),
  ];
};

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
