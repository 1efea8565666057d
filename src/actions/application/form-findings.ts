import { checkForm } from '../../domain/application/checks/check-form';
import type { FormReading } from '../../domain/application/checks/form-check';
import { parseA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import type { Policy } from '../../domain/policies/policy';
import type { MarkGroup, SheetMarks } from '../workbook-port';

/** What is to be said about a form, at the cells of its sheet. */
export const formFindings = (
  reading: FormReading,
  policy: Pick<Policy, 'id' | 'document'>,
  sheet: string,
  places: ReadonlyMap<string, string>,
  official: boolean,
): Finding[] =>
  checkForm(reading, official).map(({ field, rule, article, severity, found }) => {
    const { row = 0, column = 0 } = parseA1(places.get(field.id) ?? 'A1') ?? {};
    return {
      rule: article === null ? rule : `${policy.id}/${rule}`,
      severity: found.severity ?? severity,
      sheet,
      cell: { row, column },
      field: null,
      value: reading.values.get(field.id) ?? '',
      studio: reading.record.name,
      code: found.code,
      params: found.params,
      ...(article === null ? {} : { clause: { document: policy.document, article } }),
    };
  });

const MARKED = ['error', 'warning'] as const;

/** Marks for one form sheet: what is wrong or missing. Reminders stay in the pane. */
export const formMarks = (sheet: string, findings: readonly Finding[]): SheetMarks => {
  const taken = new Set<string>();
  const groups = MARKED.map((severity): MarkGroup => {
    const areas = findings
      .filter((finding) => finding.severity === severity)
      .map(({ cell }) => ({ ...cell, rowCount: 1, columnCount: 1 }))
      .filter(({ row, column }) => {
        const key = `${row},${column}`;
        const isNew = !taken.has(key);
        taken.add(key);
        return isNew;
      });
    return { severity, areas };
  });
  return { sheet, groups: groups.filter(({ areas }) => areas.length > 0) };
};

export const markedIn = ({ groups }: SheetMarks): number => groups.reduce((sum, { areas }) => sum + areas.length, 0);
