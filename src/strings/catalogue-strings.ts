import type { Severity } from '../domain/findings/finding';
import type { AnsweredBy, RequirementKind } from '../domain/policies/requirements/requirement';

/** Whether a workbook can answer a requirement. */
type Answer = 'checked' | 'partly' | 'no-column' | 'elsewhere' | 'person' | 'information' | 'no-register';

/** The rule catalogue: what each requirement is, who answers it, and whether this workbook can. */
export interface CatalogueStrings {
  readonly title: string;
  readonly kinds: Readonly<Record<RequirementKind, string>>;
  /** How hard the wording is. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly ways: Readonly<Record<AnsweredBy, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly needs: string;
  readonly missing: string;
  readonly shows: string;
  readonly settings: string;
  readonly questions: string;
  readonly reading: string;
  counts(rules: number, criteria: number, information: number): string;
  answered(checked: number, partly: number, missing: number): string;
}

/** Something a document leaves open, and what the tool does about it. */
export interface QuestionSentence {
  readonly asks: string;
  readonly reading: string;
}
