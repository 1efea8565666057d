import type { CellScalar } from '../types';

/** New content of a cell. */
export interface EditedContent {
  readonly value: CellScalar;
  /** Without "="; null for a constant. */
  readonly formula: string | null;
  /** True when the cell of the file stays and only its cached value or its formula text is new. */
  readonly kept: boolean;
}

/** What changed in one cell since the file was opened; absent parts are as in the file. */
export interface CellEdit {
  content?: EditedContent;
  style?: number;
}

/** What changed in one row. */
export interface RowEdit {
  /** Points. */
  height?: number;
  hidden?: boolean;
  style?: number;
}

/** All changes of the cells of one sheet. */
export class SheetEdits {
  readonly cells = new Map<number, Map<number, CellEdit>>();
  readonly rows = new Map<number, RowEdit>();
  #formulas = 0;

  /** How many cells have a formula that the file does not have. */
  get formulaCount(): number {
    return this.#formulas;
  }

  get isEmpty(): boolean {
    return this.cells.size === 0 && this.rows.size === 0;
  }

  get(row: number, column: number): CellEdit | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** Changes one cell; an edit in which nothing is left disappears. */
  update(row: number, column: number, change: (edit: CellEdit) => void): void {
    const edits = this.cells.get(row) ?? new Map<number, CellEdit>();
    const edit = edits.get(column) ?? {};
    const before = hasFormula(edit);
    change(edit);
    this.#formulas += Number(hasFormula(edit)) - Number(before);
    if (edit.content === undefined && edit.style === undefined) edits.delete(column);
    else edits.set(column, edit);
    if (edits.size === 0) this.cells.delete(row);
    else this.cells.set(row, edits);
  }

  clear(): void {
    this.cells.clear();
    this.rows.clear();
    this.#formulas = 0;
  }

  updateRow(row: number, change: (edit: RowEdit) => void): void {
    const edit = this.rows.get(row) ?? {};
    change(edit);
    if (Object.keys(edit).length === 0) this.rows.delete(row);
    else this.rows.set(row, edit);
  }
}

const hasFormula = ({ content }: CellEdit): boolean => content !== undefined && content.formula !== null;
