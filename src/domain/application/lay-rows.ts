import type { FormField } from './form-field';
import type { FormCell, FormRow, FormTemplate } from './form-layout';
import { FONT_SIZE, FONT_SIZES, HIGHEST_ROW, neededHeight } from './row-height';
import { splitLong } from './split-long';

/** What is written into each field, as it is displayed; what is absent is printed blank. */
export type Displayed = ReadonlyMap<FormField['id'], string | number>;

/** A part of a row of the form: one page at most, and several rows of the sheet where one cannot be so high. */
export interface LaidPart {
  readonly height: number;
  readonly rows: number;
  /** Its share of a text that goes over pages. */
  readonly text?: string;
}

/** A row of the form on the sheet. */
export interface LaidRow {
  readonly row: FormRow;
  /** Its first row on the sheet. */
  readonly start: number;
  readonly parts: readonly LaidPart[];
}

const widthOf = (columns: readonly number[], { column, columns: count }: FormCell): number =>
  columns.slice(column, column + count).reduce((sum, width) => sum + width, 0);

/** What stands in a cell. */
export const shownIn = (cell: FormCell, displayed: Displayed): string | number =>
  (cell.field && displayed.get(cell.field.id)) ?? cell.text ?? '';

/* A cell that reaches down has the rows below to itself: it must not make its first row higher. */
const ownHeight = (cell: FormCell, value: string | number, columns: readonly number[]): number =>
  (cell.rows ?? 1) > 1 || cell.look === 'stacked'
    ? 0
    : neededHeight(String(value), widthOf(columns, cell), FONT_SIZES[cell.look] ?? FONT_SIZE);

/** A height in the rows it takes. */
export const inRows = (height: number): number => Math.max(1, Math.ceil(height / HIGHEST_ROW));

const longParts = (row: FormRow, cell: FormCell, columns: readonly number[], displayed: Displayed): LaidPart[] => {
  const width = widthOf(columns, cell);
  const texts = splitLong(String(shownIn(cell, displayed)), width);
  return texts.map((text, at) => {
    const height = Math.max(at === 0 ? row.height : 0, neededHeight(text, width, FONT_SIZE));
    // Always in two rows: a page may leave more room than a row can have, and addresses below must not depend on it.
    return { height, rows: Math.max(2, inRows(height)), ...(texts.length > 1 ? { text } : {}) };
  });
};

const partsOf = (row: FormRow, columns: readonly number[], displayed: Displayed): LaidPart[] => {
  const [cell] = row.cells;
  if (cell?.field?.kind === 'long') return longParts(row, cell, columns, displayed);
  const height = Math.max(row.height, ...row.cells.map((each) => ownHeight(each, shownIn(each, displayed), columns)));
  return [{ height, rows: inRows(height) }];
};

/** Every row of the form with the height that shows all its text. */
export const layRows = ({ columns, rows }: FormTemplate, displayed: Displayed): LaidRow[] => {
  let start = 0;
  return rows.map((row) => {
    const laid = { row, start, parts: partsOf(row, columns, displayed) };
    start += laid.parts.reduce((sum, part) => sum + part.rows, 0);
    return laid;
  });
};
