import type { Field } from '../register/field';

/** Sentences of the plain data checks and what completes them. Dates are ISO texts as far as they are written. */
export interface DataCodes {
  readonly missing: { readonly field: Field };
  readonly 'missing-column': { readonly field: Field };
  readonly 'two-columns': { readonly field: Field; readonly columns: string };
  readonly 'error-value': { readonly value: string };
  readonly 'unreadable-date': { readonly value: string };
  readonly 'impossible-date': { readonly value: string };
  readonly 'unreadable-money': { readonly value: string };
  readonly 'not-a-number': { readonly value: string };
  /** `words`: what the list knows, joined by 、; empty when it has no fixed list. */
  readonly 'unknown-word': { readonly field: Field; readonly value: string; readonly words: string };
  readonly negative: { readonly value: number };
  readonly 'future-date': { readonly date: string; readonly asOf: string };
  readonly 'early-date': { readonly date: string; readonly year: number };
  readonly 'odd-age': { readonly age: number };
  readonly 'too-large': { readonly value: number; readonly most: number };
  /** `row`: the row number of the first entry, as Excel shows it. */
  readonly duplicate: { readonly row: number };
  readonly 'date-order': {
    readonly before: Field;
    readonly beforeDate: string;
    readonly after: Field;
    readonly afterDate: string;
  };
  readonly 'paid-before-naming': { readonly paid: string; readonly named: string };
  readonly 'total-differs': { readonly stated: number; readonly sum: number };
  readonly 'date-spelling': { readonly suggested: string };
  readonly 'money-spelling': { readonly suggested: number };
  readonly 'number-spelling': { readonly suggested: number };
  readonly 'level-spelling': { readonly suggested: string };
  readonly 'text-spelling': { readonly suggested: string };
}
