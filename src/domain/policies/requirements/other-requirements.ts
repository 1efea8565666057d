import type { Field } from '../../register/field';
import type { AnsweredBy, RequirementHead } from './requirement';

/** Something only a person can decide, with the columns that help. */
export interface Criterion extends RequirementHead {
  readonly shows: readonly Field[];
}

/** A requirement that no register row shows. */
export interface ElsewhereRequirement extends RequirementHead {
  readonly by: readonly AnsweredBy[];
}

/** What a document asks besides its register rules. */
export interface OtherRequirements {
  readonly criteria: readonly Criterion[];
  readonly information: readonly RequirementHead[];
  readonly elsewhere: readonly ElsewhereRequirement[];
  /** Ids of register rules that another part of the tool looks at too. */
  readonly also: Readonly<Partial<Record<AnsweredBy, readonly string[]>>>;
}
