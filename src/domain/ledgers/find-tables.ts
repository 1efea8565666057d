import type { Grid } from '../cell/grid';
import { type HeaderPath, headerPaths } from '../register/header-paths';
import { mergeIndex, type MergeIndex } from '../register/merge-index';
import type { SectionLine } from './ledger-table';
import { completes, filledOf, isColumnNumbers, isHeaderRow, isRemark, labelledStudio } from './row-signs';

/** A header with what stands below it, before anything is known of its meaning. */
export interface RawTable {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  readonly paths: readonly HeaderPath[];
  readonly sections: readonly SectionLine[];
  readonly rows: readonly number[];
}

const ROWS_AT_ONCE = 1500;
class Builder {
  readonly tables: RawTable[] = [];
  private lines: SectionLine[] = [];
  private open: {
    top: number;
    bottom: number;
    paths: readonly HeaderPath[];
    sections: SectionLine[];
    rows: number[];
  } | null = null;

  private readonly merges: MergeIndex;

  constructor(private readonly grid: Grid) {
    this.merges = mergeIndex(grid.merges, grid.values.length);
  }

  /** Lines after the last row may belong to the next table. */
  private close(end: number): void {
    if (!this.open) return;
    const last = this.open.rows.at(-1) ?? this.open.bottom;
    this.lines = this.open.sections.filter(({ row }) => row > last);
    this.open.sections = this.open.sections.filter(({ row }) => row < last);
    this.tables.push({ ...this.open, end });
    this.open = null;
  }

  private begin(row: number): number {
    this.close(row);
    const bottom = completes(this.grid, this.merges, row) ? row + 1 : row;
    const paths = headerPaths(this.grid, this.merges, row, bottom);
    this.open = { top: row, bottom, paths, sections: this.lines, rows: [] };
    this.lines = [];
    return bottom;
  }

  private line(row: number, column: number, text: string): void {
    const line = { row, column, text };
    if (this.open) this.open.sections.push(line);
    else this.lines.push(line);
  }

  private body(row: number): void {
    const cells = filledOf(this.grid.values[row]);
    const [only] = cells;
    if (!only) return;
    const studio = labelledStudio(cells);
    if (studio !== null) this.line(row, only.column, studio);
    else if (isRemark(cells)) return;
    else if (cells.length === 1) this.line(row, only.column, String(only.value));
    else if (!this.open) this.line(row, only.column, cells.map(({ value }) => String(value)).join('  '));
    else if (row !== this.open.bottom + 1 || !isColumnNumbers(cells)) this.open.rows.push(row);
  }

  *steps(): Generator<void, RawTable[]> {
    const { values } = this.grid;
    for (let row = 0; row < values.length; row += 1) {
      if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
      const isHeader = isHeaderRow(values[row]) && labelledStudio(filledOf(values[row])) === null;
      if (isHeader) row = this.begin(row);
      else this.body(row);
    }
    this.close(values.length);
    return this.tables;
  }
}

/** Every table of a sheet that has a header of ledger words, from the top; in steps between which a page can breathe. */
export const findTables = (grid: Grid): Generator<void, RawTable[]> => new Builder(grid).steps();
