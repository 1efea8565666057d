import { fillForm, type StudioFormContent } from '../../domain/application/fill-form';
import type { FormField } from '../../domain/application/form-field';
import type { FormCell } from '../../domain/application/form-layout';
import type { StudioRecord } from '../../domain/application/studio-record';
import type { Slices } from '../../domain/slices';
import type { EditedField, FillRequest } from '../application-outcome';
import { placesIn } from './form-places';
import type { ReadForm } from './read-form';
import type { FormWorkbook } from './read-workbook';

/** What a studio's form will hold, and what of it people have written by hand. */
export interface StudioContent {
  readonly record: StudioRecord;
  readonly form: ReadForm | null;
  readonly content: StudioFormContent;
  /** Cells edited by hand, those kept and those to be replaced. */
  readonly edited: readonly (EditedField & { readonly id: string; readonly kept: boolean })[];
  /** True when the sheet cannot be filled again without losing what somebody wrote. */
  readonly blocked: boolean;
}

/* What speaks of the form's two years is another thing once the years are others. */
const OF_YEARS = /^(?:fund|benefit|result|patent|award|grade|honour)\.|^(?:training\.total|social|summary)$/;

const isBlocked = (form: ReadForm, { years }: FormWorkbook): boolean => {
  const sameYears = form.stored.years.every((year, index) => year === years[index]);
  return form.rebuilt || (!sameYears && [...form.edited.keys()].some((id) => OF_YEARS.test(id)));
};

const printedCell = ({ template }: StudioFormContent, id: string): FormCell | undefined =>
  template.rows.flatMap(({ cells }) => cells).find(({ field }) => field?.id === id);

const printedText = (content: StudioFormContent, id: string): string => printedCell(content, id)?.text ?? '';

const labelOf = (content: StudioFormContent, id: string): string => printedCell(content, id)?.field?.label ?? id;

const isReplaced = (replace: readonly string[] | 'all' | undefined, label: string): boolean =>
  replace === 'all' || (replace?.includes(label) ?? false);

/** Settles one studio's form: from the workbook, from decisions of now and before, and from what people typed into it. */
export const studioContent = (
  workbook: FormWorkbook,
  record: StudioRecord,
  { decisions = {}, replace = {} }: Pick<FillRequest, 'decisions' | 'replace'> = {},
): StudioContent => {
  const form = workbook.forms.get(record.key) ?? null;
  const decided = { ...form?.decisions, ...decisions[record.key] };
  const fresh = fillForm(workbook.template, record, decided);
  if (!form) return { record, form, content: fresh, edited: [], blocked: false };
  const wanted = replace[record.key];
  const blocked = isBlocked(form, workbook) && wanted !== 'all';
  const places = placesIn(fresh.placed);
  const edited = [...form.edited].flatMap(([id, now]) => {
    const label = labelOf(fresh, id);
    const shown = String(fresh.displayed.get(id as FormField['id']) ?? printedText(fresh, id));
    if (now === shown) return [];
    return [{ id, label, address: places.get(id) ?? '', now, fresh: shown, kept: !isReplaced(wanted, label) }];
  });
  const hand = new Map(edited.filter(({ kept }) => kept).map(({ id, now }) => [id, now]));
  const content = hand.size > 0 ? fillForm(workbook.template, record, decided, hand) : fresh;
  return { record, form, content, edited, blocked };
};

/** The same for many studios, one after the other, so that the page gets its turn in between. */
export const studioContents = function* (
  workbook: FormWorkbook,
  records: readonly StudioRecord[],
  request: Pick<FillRequest, 'decisions' | 'replace'> = {},
): Slices<readonly StudioContent[]> {
  const contents: StudioContent[] = [];
  for (const record of records) {
    contents.push(studioContent(workbook, record, request));
    yield { done: contents.length, total: records.length };
  }
  return contents;
};
