import type { Field } from '../register/field';
import type { SourceCell } from './source-cell';

/** Lists besides the register from which a form is filled. */
export const FORM_LISTS = [
  'members',
  'results',
  'patents',
  'awards',
  'development',
  'funds',
  'activities',
  'training',
  'projects',
] as const;
export type FormList = (typeof FORM_LISTS)[number];

/** Why a field of the form stays blank. `column`: the header that was looked for. */
export type GapReason =
  | { readonly code: 'no-column'; readonly field: Field }
  | { readonly code: 'no-named-column'; readonly column: string }
  | { readonly code: 'blank' }
  | { readonly code: 'unreadable'; readonly value: string }
  /** The workbook tells something, but not of which years it speaks. */
  | { readonly code: 'period-unknown'; readonly value: string }
  | { readonly code: 'no-list'; readonly list: FormList }
  | { readonly code: 'no-list-column'; readonly list: FormList; readonly column: string }
  | { readonly code: 'not-in-list'; readonly list: FormList }
  /** Entries of the list do not say what is needed to count them. */
  | { readonly code: 'unclear-entries'; readonly list: FormList; readonly count: number }
  /** The list has no entry of that year for any studio: it may not have been kept then. */
  | { readonly code: 'year-not-in-list'; readonly list: FormList; readonly year: number }
  /** Rows that may be this studio's or another's. */
  | { readonly code: 'doubtful-entries'; readonly list: FormList; readonly count: number }
  /** Two sources disagree and nobody has chosen yet; the values joined by 、. */
  | { readonly code: 'conflict'; readonly values: string }
  /** Somebody emptied the cell by hand. */
  | { readonly code: 'emptied' };

/** Why a field stays blank, and the cell that would fill it. */
export interface FormGap {
  readonly reason: GapReason;
  /** Null where no cell of the workbook is meant for it. */
  readonly wanted: SourceCell | null;
}
