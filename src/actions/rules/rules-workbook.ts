import { loadPolicy } from '../../domain/policies/load-policy';
import type { Policy } from '../../domain/policies/policy';
import { POLICY_HEADS } from '../../domain/policies/policy-heads';
import { questionsOf } from '../../domain/policies/requirements/open-questions';
import { requirementsOf } from '../../domain/policies/requirements/requirements-of';
import type { Field } from '../../domain/register/field';
import type { Register } from '../../domain/register/register';
import { ActionError } from '../action-error';
import type { Choices } from '../assistant';
import { locateRegister } from '../locate-register';
import type { DocumentRules, RulesOutcome } from '../rules-outcome';
import { settleChoices, type Settled } from '../settle-choices';
import type { WorkbookSession, WorkbookSurvey } from '../workbook-port';
import { ruleEntry } from './rule-answer';

const NEVER = new AbortController().signal;

/** What one document asks, held against a register; null without one. */
export const documentRules = (policy: Policy, register: Register | null): DocumentRules => {
  const fields = register && new Set(register.columns.map(({ field }) => field));
  const has = fields && ((field: Field): boolean => fields.has(field));
  const { id, document, title } = policy;
  const entries = requirementsOf(policy).map((requirement) => ruleEntry(requirement, has));
  return { id, document, title, entries, questions: questionsOf(policy) };
};

/** The documents with their rules, in the order in which they are offered. */
export const loadPolicies = async (): Promise<Policy[]> => {
  const loaded = await Promise.all(POLICY_HEADS.map(({ id }) => loadPolicy(id)));
  return loaded.filter((policy) => policy !== null);
};

const registerOrNull = async (
  session: WorkbookSession,
  survey: WorkbookSurvey,
  settled: Settled,
): Promise<Register | null> => {
  try {
    return (await locateRegister(session, survey, settled, () => undefined, NEVER)).register;
  } catch (error) {
    if (error instanceof ActionError && error.code === 'no-register') return null;
    throw error;
  }
};

/** Every requirement of every document, and whether this workbook can answer it. Writes nothing. */
export const rulesOfWorkbook = async (session: WorkbookSession, choices: Choices): Promise<RulesOutcome> => {
  const survey = await session.survey();
  const settled = await settleChoices(survey, choices);
  const register = await registerOrNull(session, survey, settled);
  const policies = await loadPolicies();
  return {
    policy: settled.policy?.id ?? null,
    documents: policies.map((policy) => documentRules(policy, register)),
  };
};
