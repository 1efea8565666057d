import type { Field } from '../register/field';

/** Sentences about people, names, steps, periods and papers, and what completes them. Dates are ISO texts. */
export interface ProcedureCodes {
  readonly 'step-order': {
    readonly before: Field;
    readonly beforeDate: string;
    readonly after: Field;
    readonly afterDate: string;
  };
  readonly 'filed-after': { readonly filed: string; readonly deadline: string };
  readonly 'filed-maybe-after': { readonly filed: string; readonly deadline: string };
  /** `since`: the last time, or the naming; `due`: the day until which it should have happened again. */
  readonly 'cycle-due': { readonly field: Field; readonly years: number; readonly since: string; readonly due: string };
  /** `lacks`: parts of a name joined by 、. */
  readonly 'name-elements': { readonly lacks: string };
  readonly 'name-direction': { readonly direction: string };
  readonly 'name-lacks-leader': { readonly leader: string };
  readonly 'named-before': { readonly row: number; readonly year: number };
  readonly 'leader-named-before': { readonly leader: string; readonly studio: string; readonly row: number };
  readonly 'two-leaders': { readonly value: string };
  readonly 'leader-retired': { readonly value: string };
  readonly 'leader-over-age': { readonly age: number; readonly limit: number };
  readonly 'union-elsewhere': { readonly value: string; readonly place: string };
  readonly 'leader-judged': { readonly value: string; readonly words: string };
  readonly 'honour-below': { readonly value: string; readonly words: string };
  readonly 'honour-unclear': { readonly value: string; readonly words: string };
  readonly 'body-differs': { readonly value: string; readonly label: string; readonly expected: string };
  readonly 'body-outside': { readonly value: string; readonly expected: string };
  readonly 'rectify-overdue': { readonly deadline: string };
  readonly 'rectify-failed': { readonly value: string };
  readonly 'not-paid-open': { readonly label: string };
  readonly 'paid-not-promised': { readonly kind: string; readonly amount: number };
  readonly 'members-about': {
    readonly count: number;
    readonly least: number;
    readonly most: number;
    readonly about: number;
  };
  readonly 'members-far': { readonly count: number; readonly about: number; readonly tolerance: number };
  readonly 'members-many': { readonly count: number; readonly most: number };
  readonly 'few-local': { readonly count: number; readonly members: number };
  readonly 'planned-count': {
    readonly year: number;
    readonly kind: string;
    readonly count: number;
    readonly planned: number;
  };
  readonly 'above-planned': {
    readonly year: number;
    readonly kind: string;
    readonly count: number;
    readonly planned: number;
  };
  readonly 'batch-short': { readonly year: number; readonly count: number; readonly expected: number };
  readonly 'sanction-due': { readonly words: string };
  readonly quarters: { readonly count: number; readonly expected: number };
  readonly photos: { readonly count: number; readonly from: number; readonly to: number };
  readonly 'id-photos': { readonly count: number };
  /** The row names a document that is not built in. */
  readonly 'unknown-document': { readonly value: string };
  readonly 'award-pool-above': { readonly year: number; readonly total: number; readonly pool: number };
}
