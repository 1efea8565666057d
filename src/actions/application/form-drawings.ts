import { attachmentForm } from '../../domain/application/attachment-form';
import type { FormTemplate } from '../../domain/application/form-layout';
import { outlineForm } from '../../domain/application/outline-form';
import { placeForm } from '../../domain/application/place-form';
import { parseA1 } from '../../domain/cell/cell-address';
import type { SheetDrawing } from '../sheet-drawing';
import type { FormWording } from './form-wording';
import { placedDrawing } from './placed-drawing';
import type { FormWorkbook } from './read-workbook';
import { storedFormTexts, type StoredField } from './stored-form';
import { contentOf } from './form-content';
import type { StudioContent } from './studio-content';

const storedFields = ({ content }: StudioContent): StoredField[] =>
  content.resolved.flatMap(({ field: { id, label }, filled, gap }) => {
    const shown = content.displayed.get(id);
    const isHand = filled?.origin === 'hand' || gap?.reason.code === 'emptied';
    if (shown === undefined) return [];
    const by = isHand ? 'hand' : filled?.origin === 'chosen' ? 'chosen' : undefined;
    return [{ id, label, shown, ...(by ? { by } : {}) }];
  });

/* Why a cell is blank shows when it is selected, also where nobody has the pane. */
const hintsOf = (studio: StudioContent, words: FormWording): SheetDrawing['hints'] =>
  contentOf(studio).missing.flatMap(({ label, address, reason }) => {
    const area = parseA1(address);
    return area ? [{ area, title: label, message: words.why(reason) }] : [];
  });

/** Forms of several documents for one studio do not take each other's place. */
export const sheetKey = ({ policy }: FormWorkbook, studio: string): string => `${policy.id}|${studio}`;

/** The form sheet of one studio. */
export const formDrawing = (studio: StudioContent, workbook: FormWorkbook, words: FormWording): SheetDrawing => {
  const { record, content } = studio;
  const { policy, years, template } = workbook;
  const title = template.official ? words.title(record.name) : words.plainTitle(record.name);
  const fields = storedFields(studio);
  return {
    kind: 'form',
    key: sheetKey(workbook, record.key),
    title,
    ...placedDrawing(content.placed),
    hints: hintsOf(studio, words) ?? [],
    // What people typed is in the new sheet; one whose hidden texts are damaged was not read and stays aside.
    ifEdited: studio.form ? 'replace' : 'aside',
    holdsWork: studio.edited.some(({ kept }) => kept),
    data: storedFormTexts({ policy: policy.id, key: record.key, studio: record.name, years: [...years], fields }),
  };
};

const listDrawing = (
  kind: 'attachment' | 'outline',
  key: string,
  title: string,
  template: FormTemplate,
): SheetDrawing => ({
  kind,
  key,
  title,
  ifEdited: 'leave',
  ...placedDrawing(placeForm(template, new Map())),
});

/** Members beyond the form's rows, people promoted or honoured; null when there is nothing to attach. */
export const attachmentDrawing = ({ record }: StudioContent, workbook: FormWorkbook, words: FormWording) => {
  const key = sheetKey(workbook, record.key);
  const isThere = workbook.survey.sheets.some(({ own, ownKey }) => own === 'attachment' && ownKey === key);
  const form = attachmentForm(record, workbook.template, words.attachment, isThere);
  return form && listDrawing('attachment', key, words.attachmentTitle(record.name), form);
};

/** Attachment 2; null where the document has none. */
export const outlineDrawing = ({ record, content }: StudioContent, workbook: FormWorkbook, words: FormWording) =>
  workbook.template.official
    ? listDrawing(
        'outline',
        sheetKey(workbook, record.key),
        words.outlineTitle(record.name),
        outlineForm(record, content, words.outline, words.lists),
      )
    : null;
