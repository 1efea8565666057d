import type { CellArea } from '../cell/cell-address';
import { paginate } from './paginate';
import type { FormField } from './form-field';
import type { FormCell, FormLook, FormRow, FormTemplate } from './form-layout';
import { FONT_SIZE, HIGHEST_ROW, neededHeight } from './row-height';
import { splitLong } from './split-long';

/** A cell of the sheet with what stands in it. */
export interface PlacedCell {
  readonly area: CellArea;
  readonly look: FormLook;
  readonly value: string | number;
  readonly field?: FormField;
  /** Which part of a text that goes over several pages. */
  readonly part?: number;
}

/** The form as it lies on the sheet. */
export interface PlacedForm {
  readonly columns: readonly number[];
  readonly cells: readonly PlacedCell[];
  /** Points of each row. */
  readonly heights: readonly number[];
  /** Rows with which a page begins. */
  readonly breaks: readonly number[];
}

/** What is written into each field, as it is displayed; what is absent is printed blank. */
export type Displayed = ReadonlyMap<FormField['id'], string | number>;

/** Sizes of type that differ from the form's own. */
export const FONT_SIZES: Readonly<Partial<Record<FormLook, number>>> = {
  title: 22,
  subtitle: 14,
  heading: 16,
  'cover-label': 14,
  'cover-foot': 14,
};

const widthOf = (columns: readonly number[], { column, columns: count }: FormCell): number =>
  columns.slice(column, column + count).reduce((sum, width) => sum + width, 0);

const valueOf = (cell: FormCell, displayed: Displayed): string | number =>
  (cell.field && displayed.get(cell.field.id)) ?? cell.text ?? '';

/* A cell that reaches down has the rows below to itself: it must not make its first row higher. */
const ownHeight = (cell: FormCell, value: string | number, columns: readonly number[]): number =>
  (cell.rows ?? 1) > 1 || cell.look === 'stacked'
    ? 0
    : neededHeight(String(value), widthOf(columns, cell), FONT_SIZES[cell.look] ?? FONT_SIZE);

const heightOf = (row: FormRow, columns: readonly number[], displayed: Displayed): number =>
  Math.max(row.height, ...row.cells.map((cell) => ownHeight(cell, valueOf(cell, displayed), columns)));

/** A row of the form on the sheet: more than one row when it is higher than a row can be, several parts when it is long. */
interface Laid {
  readonly row: FormRow;
  /** Points of each part; one part is one page at most. */
  readonly parts: readonly { readonly height: number; readonly rows: number; readonly text?: string }[];
}

const lay = (row: FormRow, columns: readonly number[], displayed: Displayed): Laid => {
  const [cell] = row.cells;
  if (cell?.field?.kind === 'long') {
    const texts = splitLong(String(valueOf(cell, displayed)), widthOf(columns, cell));
    return {
      row,
      parts: texts.map((text, at) => {
        const height = Math.max(at === 0 ? row.height : 0, neededHeight(text, widthOf(columns, cell), FONT_SIZE));
        return { height, rows: Math.ceil(height / HIGHEST_ROW), text };
      }),
    };
  }
  const height = heightOf(row, columns, displayed);
  return { row, parts: [{ height, rows: Math.ceil(height / HIGHEST_ROW) }] };
};

/** Lays the form out on a sheet: rows that show all their text, none above 409 points, pages that cut no block. */
export const placeForm = ({ columns, rows }: FormTemplate, displayed: Displayed): PlacedForm => {
  const laid = rows.map((row) => lay(row, columns, displayed));
  const starts: number[] = [];
  let next = 0;
  for (const { parts } of laid) {
    starts.push(next);
    next += parts.reduce((sum, part) => sum + part.rows, 0);
  }
  const startOf = (index: number): number => starts[index] ?? next;
  const cells = laid.flatMap(({ row, parts }, index) => {
    let top = startOf(index);
    return parts.flatMap((part, at) => {
      const row0 = top;
      top += part.rows;
      return row.cells.map((cell): PlacedCell => {
        const reach = cell.rows ?? 1;
        const rowCount = reach > 1 ? startOf(index + reach) - row0 : part.rows;
        const { column, columns: columnCount, look, field } = cell;
        const value = part.text ?? valueOf(cell, displayed);
        return {
          area: { row: row0, column, rowCount, columnCount },
          look,
          value,
          ...(field ? { field } : {}),
          ...(parts.length > 1 ? { part: at } : {}),
        };
      });
    });
  });
  const heights = laid.flatMap(({ parts }) =>
    parts.flatMap(({ height, rows: count }) => Array.from({ length: count }, () => height / count)),
  );
  return {
    columns,
    cells,
    heights,
    breaks: paginate(laid.map(({ row, parts }, index) => ({ ...row, start: startOf(index), parts }))),
  };
};
