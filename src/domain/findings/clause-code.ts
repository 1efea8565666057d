import type { Field } from '../register/field';

/** Sentences that clauses speak and what completes them. Amounts are yuan; a `fields` text is field names joined by commas. */
export interface ClauseCodes {
  /** The register has no column for what the clause asks. */
  readonly 'not-checked': { readonly fields: string; readonly article: string };
  readonly required: { readonly field: Field };
  /** The cell says 无, 否 or 0 where the clause asks for something. */
  readonly 'stated-none': { readonly field: Field; readonly value: string };
  readonly 'too-few': { readonly field: Field; readonly count: number; readonly least: number };
  /** `lacks` and `words`: the document's own words joined by 、. */
  readonly 'checklist-lacks': { readonly field: Field; readonly lacks: string };
  readonly 'checklist-unclear': { readonly field: Field; readonly words: string };
  readonly 'not-listed': { readonly field: Field; readonly value: string; readonly words: string };
  readonly 'outside-levels': { readonly value: string; readonly words: string };
  readonly 'honour-needed': { readonly mode: string };
  readonly 'honour-judged': { readonly value: string };
  readonly 'members-unclear': { readonly count: number; readonly least: number };
  readonly 'members-besides-unclear': { readonly count: number; readonly least: number };
  readonly 'name-pattern': { readonly expected: string };
  readonly 'name-without-leader': { readonly leader: string };
  readonly 'plaque-size': { readonly value: string; readonly expected: string };
  readonly 'plaque-size-unclear': { readonly value: string; readonly expected: string };
  readonly 'plaque-text': { readonly expected: string };
  readonly 'plaque-signature': { readonly body: string };
  /** `batches`: "2015:20,2018:21". */
  readonly 'batch-counts': { readonly batches: string; readonly about: number };
  readonly 'batch-gap': { readonly from: number; readonly to: number; readonly years: number };
  readonly 'batch-full': { readonly year: number; readonly count: number; readonly most: number };
  readonly 'batch-twice': { readonly year: number; readonly dates: string };
  readonly 'named-in-all': { readonly count: number; readonly until: string; readonly planned: number };
  readonly 'small-area': { readonly area: number; readonly least: number };
  readonly 'before-effective': { readonly date: string; readonly effective: string };
  readonly 'maybe-before-effective': { readonly date: string; readonly effective: string };
  readonly 'amount-differs': { readonly label: string; readonly rate: number; readonly amount: number };
  readonly 'entitled-differs': { readonly label: string; readonly rate: number; readonly amount: number };
  readonly 'level-unpaid': { readonly label: string; readonly amount: number };
  readonly 'unit-unclear': { readonly amount: number };
  readonly 'shared-amount': { readonly amount: number; readonly studios: number };
  readonly 'paid-unnamed': { readonly amount: number };
  readonly 'paid-above': { readonly label: string; readonly rate: number; readonly total: number };
  readonly 'paid-short': { readonly label: string; readonly rate: number; readonly total: number };
  readonly 'not-paid': { readonly label: string; readonly rate: number };
  readonly promotion: { readonly from: string; readonly to: string };
  readonly 'support-below': { readonly amount: number; readonly least: number };
  readonly overspent: { readonly spent: number; readonly paid: number };
  readonly 'account-holder': { readonly value: string };
  readonly 'source-not-unit': { readonly value: string };
  readonly 'filed-late': { readonly filed: string; readonly deadline: string };
  readonly 'filed-maybe-late': { readonly filed: string; readonly deadline: string };
  readonly 'year-missing': { readonly field: Field; readonly last: number; readonly year: number };
  readonly 'award-pool': { readonly year: number; readonly total: number; readonly pool: number };
  readonly 'award-twice': { readonly year: number; readonly dates: string };
  readonly 'award-below': { readonly amount: number; readonly least: number };
  readonly 'award-below-total': { readonly amount: number; readonly least: number; readonly total: number };
  readonly 'after-deadline': { readonly date: string; readonly deadline: string };
  readonly 'outside-months': { readonly date: string; readonly from: number; readonly to: number };
  readonly copies: { readonly count: number; readonly expected: number };
  readonly 'copies-unclear': { readonly value: string; readonly expected: number };
  readonly 'recogniser-judged': { readonly value: string };
}
