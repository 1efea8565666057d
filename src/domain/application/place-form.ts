import type { CellArea } from '../cell/cell-address';
import { type Displayed, type LaidRow, layRows, shownIn } from './lay-rows';
import type { FormField } from './form-field';
import type { FormLook, FormTemplate } from './form-layout';
import { paginate } from './paginate';
import { stretchPages } from './stretch-pages';

export type { Displayed } from './lay-rows';

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

/* A cell that reaches down ends where the row after its last one begins. */
const endOf = (rows: readonly LaidRow[], index: number): number => {
  const last = rows[index];
  return last ? last.start + last.parts.reduce((sum, part) => sum + part.rows, 0) : 0;
};

const cellsOf = (rows: readonly LaidRow[], index: number, displayed: Displayed): PlacedCell[] => {
  const { row, start, parts } = rows[index] as LaidRow;
  let top = start;
  return parts.flatMap((part, at) => {
    const first = top;
    top += part.rows;
    return row.cells.map((cell): PlacedCell => {
      const reach = cell.rows ?? 1;
      const rowCount = reach > 1 ? endOf(rows, index + reach - 1) - first : part.rows;
      return {
        area: { row: first, column: cell.column, rowCount, columnCount: cell.columns },
        look: cell.look,
        value: part.text ?? shownIn(cell, displayed),
        ...(cell.field ? { field: cell.field } : {}),
        ...(parts.length > 1 ? { part: at } : {}),
      };
    });
  });
};

/** Lays the form out on a sheet: rows that show all their text, none above 409 points, pages that cut no block. */
export const placeForm = (template: FormTemplate, displayed: Displayed): PlacedForm => {
  const laid = layRows(template, displayed);
  const breaks = paginate(laid.map(({ row, start, parts }) => ({ ...row, start, parts })));
  const rows = template.official ? stretchPages(laid, breaks) : laid;
  return {
    columns: template.columns,
    cells: rows.flatMap((_, index) => cellsOf(rows, index, displayed)),
    heights: rows.flatMap(({ parts }) =>
      parts.flatMap(({ height, rows: count }) => Array.from({ length: count }, () => height / count)),
    ),
    breaks,
  };
};
