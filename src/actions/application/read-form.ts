import { undisplayed } from '../../domain/application/display';
import type { FormCell, FormTemplate } from '../../domain/application/form-layout';
import { placeForm, type PlacedCell } from '../../domain/application/place-form';
import type { DrawnSheet } from '../sheet-drawing';
import type { StoredForm } from './stored-form';

/** A form sheet of the workbook as it stands now. */
export interface ReadForm {
  readonly sheet: DrawnSheet;
  readonly stored: StoredForm;
  /** True when anything but a field's cell is another than the one that was written: rows moved, labels changed. */
  readonly rebuilt: boolean;
  /** What is displayed in each field's cell, '' when it is blank as printed. */
  readonly now: ReadonlyMap<string, string>;
  /** Fields whose cells no longer hold what was written: edited now, or kept from an earlier edit. */
  readonly edited: ReadonlyMap<string, string>;
  /** What was chosen where sources disagreed, by label. */
  readonly decisions: Readonly<Record<string, string>>;
  /** The years as they are printed now. */
  readonly printedYears: readonly string[];
}

type Cells = DrawnSheet['values'];

const textAt = (values: Cells, row: number, column: number): string =>
  String(values[row]?.[column] ?? '').replace(/\r\n?/g, '\n');

const cellKey = (row: number, column: number): string => `${row},${column}`;

/* Everything outside the fields has to be as it was written, or cells are not where they were. */
const isRebuilt = (values: Cells, cells: readonly PlacedCell[]): boolean => {
  const written = new Map(cells.map((cell) => [cellKey(cell.area.row, cell.area.column), cell]));
  for (const [key, { field, value }] of written) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (!field && textAt(values, row, column) !== String(value)) return true;
  }
  return values.some((row, index) => row.some((value, column) => value !== '' && !written.has(cellKey(index, column))));
};

const YEAR = /^(?:\d{4}|[^年]{1,6})年$/;
const isYearLabel = ({ field, look, value }: PlacedCell): boolean =>
  !field && look === 'label' && YEAR.test(String(value)) && /\d{4}/.test(String(value));

const cellsById = ({ rows }: FormTemplate): ReadonlyMap<string, FormCell> =>
  new Map(rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.field ? [[cell.field.id, cell] as const] : []))));

const chosenOf = ({ fields }: StoredForm, template: FormTemplate): Record<string, string> => {
  const cells = cellsById(template);
  return Object.fromEntries(
    fields
      .filter(({ by }) => by === 'chosen')
      .map(({ id, label, shown }) => {
        const cell = cells.get(id);
        return [label, cell ? undisplayed(cell, String(shown)) : String(shown)];
      }),
  );
};

/** Reads a form sheet again, cell by cell beside what was written. `template` is that of the stored years. */
export const readForm = (sheet: DrawnSheet, stored: StoredForm, template: FormTemplate): ReadForm => {
  const written = new Map(stored.fields.map(({ id, shown }) => [id, shown] as const));
  const { cells } = placeForm(template, written as never);
  const now = new Map<string, string>();
  for (const { area, field } of cells) {
    if (field) now.set(field.id, (now.get(field.id) ?? '') + textAt(sheet.values, area.row, area.column));
  }
  const printed = cellsById(template);
  const edited = new Map<string, string>();
  for (const [id, text] of now) {
    const before = String(written.get(id) ?? printed.get(id)?.text ?? '');
    const byHand = stored.fields.some((each) => each.id === id && each.by === 'hand');
    if (byHand || text !== before) edited.set(id, text);
  }
  return {
    sheet,
    stored,
    rebuilt: isRebuilt(sheet.values, cells),
    now,
    edited,
    decisions: chosenOf(stored, template),
    printedYears: cells.filter(isYearLabel).map(({ area }) => textAt(sheet.values, area.row, area.column)),
  };
};
