import type { Severity } from '../../findings/finding';
import type { Field } from '../../register/field';
import type { PolicyId } from '../policy';

/** What can be done about a requirement: a rule decides it, a person does, or it only informs. */
export type RequirementKind = 'rule' | 'criterion' | 'information';

/**
 * Who answers it: the register check, the ledgers and evidence, the subsidy sums, the checks of the application form, the
 * way in which that form is drawn, a person, or nothing this tool looks at.
 */
export type AnsweredBy = 'register' | 'evidence' | 'subsidy' | 'form' | 'drawn' | 'person' | 'nothing';

/** What every requirement of a document has. */
export interface RequirementHead {
  /** As in the documents' table: "JZ-38". */
  readonly id: string;
  /** As in the document: "第二十条". */
  readonly article: string;
  /** How hard the wording is. */
  readonly severity: Severity;
}

/** One sentence of a document that asks for something, as far as the tool knows it. */
export interface Requirement extends RequirementHead {
  readonly policy: PolicyId;
  readonly document: string;
  readonly kind: RequirementKind;
  readonly answeredBy: readonly AnsweredBy[];
  /** Register columns its rule cannot do without, and groups of which one is enough each. */
  readonly needs: readonly Field[];
  readonly oneOf: readonly (readonly Field[])[];
  /** True when the rule checks what it can although some of its columns are missing. */
  readonly partial: boolean;
  /** Register columns that a person looks at when deciding it. */
  readonly shows: readonly Field[];
  /** Keys of the settings it reads. */
  readonly settings: readonly string[];
}
