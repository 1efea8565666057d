import type { FormField } from './form-field';

/** How a cell of the form looks. Labels are printed; values are filled. */
export type FormLook =
  | 'label'
  | 'value'
  | 'left'
  | 'banner'
  | 'stacked'
  | 'corner'
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'cover-label'
  | 'cover-value'
  | 'cover-foot'
  | 'note'
  | 'blank'
  | 'seal'
  | 'signature';

/** One cell of a form, merged over columns of the base grid and rows. */
export interface FormCell {
  readonly column: number;
  readonly columns: number;
  /** 1 unless it reaches down. */
  readonly rows?: number;
  readonly look: FormLook;
  /** Printed text; for a field: what is printed while it is blank. */
  readonly text?: string;
  readonly field?: FormField;
  /** Printed around the field's value in the same cell: "国际" … "个". */
  readonly around?: readonly [before: string, after: string];
}

/** A row of the form. */
export interface FormRow {
  /** Points at least; it grows with its text. */
  readonly height: number;
  readonly cells: readonly FormCell[];
  /** True when no page may begin between it and the next row. */
  readonly together?: boolean;
  /** True when it takes what is left of its page, alone or with others. */
  readonly stretch?: boolean;
  /** True when a page begins with it. */
  readonly newPage?: boolean;
}

/** A printed form as data: one description for the sheet, the field list, the checks and the tests. */
export interface FormTemplate {
  /** False: nobody knows the official form, this is a plain summary. */
  readonly official: boolean;
  /** Widths of the base grid in points. */
  readonly columns: readonly number[];
  readonly rows: readonly FormRow[];
  /** Member rows of the form; what is more goes to an attached list. */
  readonly memberRows: number;
}

/** All fields of a form, in printed order. */
export const fieldsOf = ({ rows }: FormTemplate): FormField[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ field }) => (field ? [field] : [])));
