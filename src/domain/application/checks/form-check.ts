import type { Found } from '../../findings/finding-code';
import type { Severity } from '../../findings/finding';
import type { FormField, FormFieldId } from '../form-field';
import type { Enough } from '../../policies/rules/team-rule';
import type { StudioRecord } from '../studio-record';

/** A form as it stands on its sheet. */
export interface FormReading {
  /** Fields in printed order. */
  readonly fields: readonly FormField[];
  /** What people read in each field, '' when it is blank; a field that is not there is absent. */
  readonly values: ReadonlyMap<FormFieldId, string>;
  /** The two years as they are printed, at 经费投入 and at 经济效益. */
  readonly printedYears: readonly string[];
  readonly record: StudioRecord;
  readonly memberRows: number;
  /** Whether a team of so many is large enough, as the register's own check judges it. */
  readonly team: Enough;
}

/** The sentence of the document that asks for it; null for what plain sense asks. */
export interface FormClause {
  /** "CC-37" */
  readonly rule: string;
  readonly article: string;
}

/** Something to tell about a field of the form. */
export interface FormFinding {
  readonly field: FormField;
  /** "CC-37", or "data/form-sum" where no clause speaks. */
  readonly rule: string;
  readonly article: string | null;
  readonly severity: Severity;
  readonly found: Found;
}

/** What one check of the form says. */
export type FormCheck = (reading: FormReading) => readonly FormFinding[];

export const valueIn = ({ values }: FormReading, id: FormFieldId): string => values.get(id) ?? '';

/** A finding at a field; none when the form has no such field. */
export const at = (
  { fields }: FormReading,
  id: FormFieldId,
  clause: FormClause | string,
  severity: Severity,
  found: Found,
): FormFinding[] => {
  const field = fields.find((each) => each.id === id);
  if (!field) return [];
  const [rule, article] = typeof clause === 'string' ? [clause, null] : [clause.rule, clause.article];
  return [{ field, rule, article, severity, found }];
};

/** A number as it is written in the form; null when it is none. */
export const numberIn = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '').replace(/万元$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};
