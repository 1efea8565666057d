import type { Field } from '../register/field';
import type { SourceCell } from './source-cell';

/** Lists besides the register from which a form is filled. */
export const FORM_LISTS = ['members', 'results', 'development', 'funds', 'training'] as const;
export type FormList = (typeof FORM_LISTS)[number];

/** Why a field of the form stays blank. `column`: the header that was looked for. */
export type GapReason =
  | { readonly code: 'no-column'; readonly field: Field }
  | { readonly code: 'no-named-column'; readonly column: string }
  | { readonly code: 'blank'; readonly field: Field }
  | { readonly code: 'unreadable'; readonly value: string }
  /** A date without its day, where the form wants eight digits. */
  | { readonly code: 'day-unknown'; readonly value: string }
  /** An amount that may belong to any year. */
  | { readonly code: 'year-unknown'; readonly year: number }
  | { readonly code: 'no-list'; readonly list: FormList }
  | { readonly code: 'no-list-column'; readonly list: FormList; readonly column: string }
  | { readonly code: 'not-in-list'; readonly list: FormList }
  | { readonly code: 'undated-entries'; readonly list: FormList; readonly count: number }
  /** Two sources disagree and nobody has chosen yet; the values joined by 、. */
  | { readonly code: 'conflict'; readonly values: string }
  /** Only people can write it. */
  | { readonly code: 'by-hand' };

/** Where and why a field stays blank, and the cell that would fill it. */
export interface FormGap {
  readonly reason: GapReason;
  /** Null where no cell of the workbook is meant for it. */
  readonly wanted: SourceCell | null;
}
