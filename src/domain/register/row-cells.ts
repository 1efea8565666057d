import { type CellValue, isBlank } from '../cell/cell-value';
import { compactText } from '../cell/normalise-text';
import type { BodyContext } from './body-context';
import type { Field } from './field';

/** A filled cell of a row, with its text in compact form. */
export interface RowCell {
  readonly column: number;
  readonly field: Field | null;
  readonly value: CellValue;
  readonly text: string;
  readonly isNumber: boolean;
}

/** The filled cells of one row of the table, from the left. */
export interface RowCells {
  readonly row: number;
  readonly cells: readonly RowCell[];
  /** Cells that hold words, without a running number. */
  readonly words: readonly RowCell[];
  readonly name: string;
  readonly unit: string;
  readonly leader: string;
  readonly hasSeq: boolean;
}

const NUMBER_TEXT = /^-?[\d,.]+%?$/;

/** Reads the filled cells of a row. */
export const rowCells = (context: BodyContext, row: number): RowCells => {
  const values = context.grid.values[row] ?? [];
  const cells: RowCell[] = [];
  for (const { column, field } of context.columns) {
    const value = values[column];
    if (value === undefined || isBlank(value)) continue;
    const text = compactText(String(value));
    cells.push({ column, field, value, text, isNumber: typeof value === 'number' || NUMBER_TEXT.test(text) });
  }
  const at = (column: number): string => cells.find((cell) => cell.column === column)?.text ?? '';
  const hasSeq = cells.some((cell) => cell.column === context.seq && cell.isNumber);
  const words = cells.filter((cell) => !cell.isNumber);
  return { row, cells, words, name: at(context.name), unit: at(context.unit), leader: at(context.leader), hasSeq };
};
