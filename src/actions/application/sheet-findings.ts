import { formTemplate } from '../../domain/application/templates';
import { toA1 } from '../../domain/cell/cell-address';
import { placeForm } from '../../domain/application/place-form';
import type { Finding } from '../../domain/findings/finding';
import { formFindings } from './form-findings';
import { readingOfSheet } from './form-reading';
import type { ReadForm } from './read-form';
import type { FormWorkbook } from './read-workbook';

const NO_WORDS = { heading: '', notice: '' } as const;

/* The studio was renamed or taken out of the register after its form had been filled. */
const orphan = ({ stored: { studio }, sheet }: ReadForm): Finding => ({
  rule: 'data/form-orphan',
  severity: 'warning',
  sheet: sheet.name,
  cell: { row: 0, column: 0 },
  field: null,
  value: studio,
  studio,
  code: 'form-orphan',
  params: { studio },
});

/** What is to be said about a form sheet as it stands; nothing where its cells are no longer where they were. */
export const sheetFindings = ({ forms, records, policy, team }: FormWorkbook, key: string): Finding[] => {
  const form = forms.get(key);
  const record = records.find((each) => each.key === key);
  if (!form) return [];
  if (!record) return [orphan(form)];
  if (form.rebuilt) return [];
  const { stored, sheet } = form;
  const template = formTemplate(stored.policy, stored.years, NO_WORDS);
  const shown = new Map(stored.fields.map(({ id, shown: text }) => [id, text] as const));
  const { cells } = placeForm(template, shown as never);
  const places = new Map(
    cells.toReversed().flatMap(({ field, area }) => (field ? [[field.id as string, toA1(area)] as const] : [])),
  );
  return formFindings(readingOfSheet(form, template, record, team), policy, sheet.name, places, template.official);
};
