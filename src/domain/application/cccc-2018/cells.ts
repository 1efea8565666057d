import type { FormField, FormFieldId, FormFieldKind } from '../form-field';
import type { FormCell, FormLook } from '../form-layout';

/** Columns a cell stretches over: first and last of the base grid. */
export type Span = readonly [first: number, last: number];

const over = ([first, last]: Span) => ({ column: first, columns: last - first + 1 });

/** A printed label. */
export const label = (span: Span, text: string, rows = 1, look: FormLook = 'label'): FormCell => ({
  ...over(span),
  rows,
  look,
  text,
});

export interface FieldOptions {
  readonly starred?: boolean;
  readonly member?: number;
  readonly look?: FormLook;
  readonly around?: readonly [before: string, after: string];
  /** What is printed while the field is blank. */
  readonly text?: string;
}

/** A cell to fill. `path` is its labels from the outside in. */
export const field = (
  span: Span,
  id: FormFieldId,
  path: string,
  kind: FormFieldKind = 'text',
  { look = 'value', text = '', around, ...more }: FieldOptions = {},
): FormCell => {
  const told: FormField = { id, label: path, kind, ...more };
  return { ...over(span), look, text, field: told, ...(around ? { around } : {}) };
};
