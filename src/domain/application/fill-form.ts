import { displayed, undisplayed } from './display';
import type { FormCell, FormTemplate } from './form-layout';
import { placeForm, type Displayed, type PlacedForm } from './place-form';
import { resolve, type Resolved } from './resolve';
import type { StudioRecord } from './studio-record';
import { valueOf } from './value-of';
import { memberEntries } from './values-members';

/** What somebody chose where sources disagree: label → value. */
export type Decisions = Readonly<Record<string, string>>;

/** Text in a cell of the form that somebody wrote there by hand: field → what is displayed, '' when it was emptied. */
export type HandWritten = ReadonlyMap<string, string | number>;

/** A form of one studio: its fields, each settled, and the sheet they make. */
export interface StudioFormContent {
  readonly template: FormTemplate;
  readonly resolved: readonly Resolved[];
  readonly displayed: Displayed;
  /** Laid out when first asked for: to tell how complete a form is takes no sheet. */
  readonly placed: PlacedForm;
}

const cellsOf = ({ rows }: FormTemplate): FormCell[] => rows.flatMap(({ cells }) => cells.filter(({ field }) => field));

/* Rows for members that there are not stay blank and are no gaps; without any member the first cell stands for the block. */
const isAsked = (record: StudioRecord, { field }: FormCell): boolean => {
  if (field?.kind === 'pen') return false;
  if (field?.member === undefined) return true;
  const count = memberEntries(record).length;
  return count > 0 ? field.member < count : field.id === 'member.0.name';
};

const settle = (record: StudioRecord, { field }: FormCell, decisions: Decisions): Resolved[] =>
  field ? [resolve(field, valueOf(record, field), decisions[field.label])] : [];

/** Fills the form of one studio from the workbook, from what was decided, and from what stands there by hand. */
export const fillForm = (
  template: FormTemplate,
  record: StudioRecord,
  decisions: Decisions = {},
  hand: HandWritten = new Map(),
): StudioFormContent => {
  const cells = cellsOf(template);
  const shown = new Map<Resolved['field']['id'], string | number>();
  const resolved = cells.flatMap((cell) => {
    const written = cell.field ? hand.get(cell.field.id) : undefined;
    if (cell.field && written !== undefined) {
      shown.set(cell.field.id, written);
      return [byHand(cell, written)];
    }
    if (!isAsked(record, cell)) return [];
    return settle(record, cell, decisions).map((each) => {
      if (each.filled) shown.set(each.field.id, displayed(cell, each.filled.value));
      return each;
    });
  });
  let placed: PlacedForm | null = null;
  return {
    template,
    resolved,
    displayed: shown,
    get placed() {
      return (placed ??= placeForm(template, shown));
    },
  };
};

const byHand = (cell: FormCell, written: string | number): Resolved => {
  const field = cell.field as Resolved['field'];
  const value = undisplayed(cell, String(written));
  return value === ''
    ? { field, filled: null, gap: { reason: { code: 'emptied' }, wanted: null }, candidates: [] }
    : { field, filled: { value, sources: [], origin: 'hand' }, gap: null, candidates: [] };
};
