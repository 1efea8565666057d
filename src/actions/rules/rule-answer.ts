import type { Requirement } from '../../domain/policies/requirements/requirement';
import type { Field } from '../../domain/register/field';
import type { RuleAnswer, RuleEntry } from '../rules-outcome';

const missingOf = ({ needs, oneOf }: Requirement, has: (field: Field) => boolean): Field[] => [
  ...new Set([
    ...needs.filter((field) => !has(field)),
    ...oneOf.filter((group) => !group.some(has)).flatMap((group) => group.slice(0, 1)),
  ]),
];

const answerOf = (
  { kind, answeredBy, partial, needs, oneOf }: Requirement,
  missing: readonly Field[],
  has: ((field: Field) => boolean) | null,
): RuleAnswer => {
  if (kind === 'information') return 'information';
  if (kind === 'criterion') return 'person';
  if (!answeredBy.includes('register')) return 'elsewhere';
  if (!has) return 'no-register';
  if (missing.length === 0) return 'checked';
  return partial && [...needs, ...oneOf.flat()].some(has) ? 'partly' : 'no-column';
};

/** The requirement held against a register's columns; `has` is null when the workbook has no register. */
export const ruleEntry = (requirement: Requirement, has: ((field: Field) => boolean) | null): RuleEntry => {
  const missing = has ? missingOf(requirement, has) : [];
  return { ...requirement, missing, answer: answerOf(requirement, missing, has) };
};
