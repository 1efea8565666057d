import type { PolicyId } from '../domain/policies/policy';
import type { OpenQuestion } from '../domain/policies/requirements/open-questions';
import type { Requirement } from '../domain/policies/requirements/requirement';
import type { Field } from '../domain/register/field';

/**
 * Whether this workbook can answer a requirement: all of its columns are there, some are, none is; it is answered outside
 * the register; or there is no register to look at.
 */
export type RuleAnswer = 'checked' | 'partly' | 'no-column' | 'elsewhere' | 'person' | 'information' | 'no-register';

/** One requirement and what this workbook has for it. Its wording is `strings.rules(policy)[id]`. */
export interface RuleEntry extends Requirement {
  readonly answer: RuleAnswer;
  /** Columns that would have to be added. */
  readonly missing: readonly Field[];
}

/** All that one document asks. */
export interface DocumentRules {
  readonly id: PolicyId;
  readonly document: string;
  readonly title: string;
  readonly entries: readonly RuleEntry[];
  /** What it leaves open; its wording is `strings.openQuestions[id]`. */
  readonly questions: readonly OpenQuestion[];
}

/** The rule catalogue of every document, held against this workbook's register. */
export interface RulesOutcome {
  /** The document chosen for this workbook, null when none is. */
  readonly policy: PolicyId | null;
  readonly documents: readonly DocumentRules[];
}
