import type { FilledForm } from '../application-outcome';
import type { SheetDrawing } from '../sheet-drawing';
import { attachmentDrawing, formDrawing, outlineDrawing } from './form-drawings';
import type { FormWording } from './form-wording';
import type { FormWorkbook } from './read-workbook';
import type { StudioContent } from './studio-content';

/** A studio's form before and after it is written. */
export interface Planned {
  readonly studio: StudioContent;
  readonly changed: readonly string[];
  readonly state: FilledForm['state'];
  readonly drawings: readonly SheetDrawing[];
}

const changedLabels = ({ form, content }: StudioContent): string[] => {
  if (!form) return [];
  const before = new Map(form.stored.fields.map(({ id, shown }) => [id, String(shown)]));
  return content.resolved.flatMap(({ field: { id, label } }) =>
    String(content.displayed.get(id) ?? '') === (before.get(id) ?? '') ? [] : [label],
  );
};

/* A sheet that already shows all this is left as it is, with whatever people did to its look. */
const isShown = ({ form, content }: StudioContent, { years }: FormWorkbook): boolean => {
  if (!form || form.rebuilt || !form.stored.years.every((year, index) => year === years[index])) return false;
  return content.placed.cells.every(({ field, value, part }) => {
    if (!field) return true;
    if (part !== undefined) return form.now.get(field.id) === content.displayed.get(field.id);
    return form.now.get(field.id) === String(value);
  });
};

/** Settles what is to be drawn for a studio: nothing where the sheet shows it already, or where it would lose work. */
export const planForm = (studio: StudioContent, workbook: FormWorkbook, words: FormWording): Planned => {
  const changed = changedLabels(studio);
  if (studio.blocked) return { studio, changed: [], state: 'left', drawings: [] };
  const others = [attachmentDrawing(studio, workbook, words), outlineDrawing(studio, workbook, words)].filter(
    (drawing) => drawing !== null,
  );
  if (isShown(studio, workbook)) return { studio, changed: [], state: 'unchanged', drawings: others };
  return { studio, changed, state: 'written', drawings: [formDrawing(studio, workbook, words), ...others] };
};
