import type { RuleHead } from '../rules/filled-rule';

/** A forbidden purpose: the words that name it for certain. */
interface Forbidden {
  readonly head: RuleHead;
  readonly words: RegExp;
}

/** What a document says about what the money may be spent on. */
export interface SpendingTerms {
  readonly forbidden: Forbidden;
  /** Travel, where the document forbids it and allows trainings. */
  readonly travel?: Forbidden;
  /** What it allows: the document's words for people, and how such purposes are written. */
  readonly allowed: { readonly head: RuleHead; readonly words: string; readonly pattern: RegExp };
  /** No more than was given. */
  readonly within: RuleHead;
  /** For this studio only. */
  readonly own: RuleHead;
}

/** What a document says about support for a single result. */
export interface SupportTerms {
  /** One application per result, for ever. */
  readonly once: RuleHead;
}
