import { undisplayed } from '../../domain/application/display';
import type { FormReading } from '../../domain/application/checks/form-check';
import { fieldsOf, type FormTemplate } from '../../domain/application/form-layout';
import type { FormFieldId } from '../../domain/application/form-field';
import type { StudioRecord } from '../../domain/application/studio-record';
import { memberEntries } from '../../domain/application/values-members';
import type { Enough } from '../../domain/policies/rules/team-rule';
import type { ReadForm } from './read-form';
import type { StudioContent } from './studio-content';

/** A form that was just filled, as its checks read it. */
export const readingOf = ({ record, content }: StudioContent, team: Enough): FormReading => ({
  team,
  fields: fieldsOf(content.template),
  values: new Map(content.resolved.map(({ field, filled }) => [field.id, filled ? String(filled.value) : ''])),
  printedYears: content.template.official ? [0, 1, 0, 1].map((at) => `${record.years[at] ?? ''}年`) : [],
  record,
  memberRows: content.template.memberRows,
});

/** A form sheet as it stands in the workbook, as its checks read it. */
export const readingOfSheet = (
  form: ReadForm,
  template: FormTemplate,
  record: StudioRecord,
  team: Enough,
): FormReading => {
  const members = memberEntries(record).length;
  const values = template.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): (readonly [FormFieldId, string])[] => {
      const { field } = cell;
      if (!field) return [];
      const value = undisplayed(cell, form.now.get(field.id) ?? '');
      // Rows for members that there are not stay blank.
      if (field.member !== undefined && value === '' && field.member >= Math.max(members, 1)) return [];
      return [[field.id, value]];
    }),
  );
  return {
    fields: fieldsOf(template),
    values: new Map(values),
    printedYears: form.printedYears,
    record: { ...record, years: form.stored.years },
    memberRows: template.memberRows,
    team,
  };
};
