import type { CellAddress } from '../cell/cell-address';
import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import type { LevelWords } from '../cell/read-level';
import { type ColumnCells, ColumnReader } from './column-reader';
import type { Field } from './field';
import { type MergeIndex, mergeIndex } from './merge-index';
import type { Register } from './register';
import { isDateField, usesDate1904 } from './uses-date-1904';

const NO_LINES: readonly number[] = [];

/** What all studios of a register share: its cells, its columns and the readings made so far. */
export class StudioTable {
  readonly readers = new Map<Field, ColumnReader>();
  readonly grid: Grid;
  private readonly merges: MergeIndex;
  private readonly lines: ReadonlyMap<number, readonly number[]>;

  constructor(
    grid: Grid,
    readonly register: Register,
    levelWords: LevelWords,
  ) {
    this.grid = grid;
    this.merges = mergeIndex(grid.merges, grid.values.length);
    this.lines = furtherLines(register);
    const date1904 = usesDate1904(grid, register);
    for (const { column, field, unit } of register.columns) {
      if (field === null || this.readers.has(field)) continue;
      const terms = { isDate: isDateField(field), date1904, unit, levelWords };
      this.readers.set(field, new ColumnReader(column, terms, this.cellsOf(column)));
    }
  }

  /** Further rows of a studio that takes several. */
  linesOf(row: number): readonly number[] {
    return this.lines.size === 0 ? NO_LINES : (this.lines.get(row) ?? NO_LINES);
  }

  private cellsOf(column: number): ColumnCells {
    const { grid, lines } = this;
    const isMerged = grid.merges.some((area) => area.column <= column && column < area.column + area.columnCount);
    return {
      values: grid.values,
      texts: grid.texts?.get(column),
      fillsBlanks: isMerged || lines.size > 0,
      cellOf: (row) => this.cellOf(column, row, isMerged),
      hasLines: (row) => lines.has(row),
    };
  }

  /* The cell a value comes from: the top-left one of a merged area, or of a further line where the first is blank. */
  private cellOf(column: number, row: number, isMerged: boolean): CellAddress {
    const area = isMerged ? this.merges.at(row, column) : undefined;
    const cell = area ? { row: area.row, column: area.column } : { row, column };
    if (this.lines.size === 0 || !isBlank(this.at(cell))) return cell;
    const line = this.linesOf(row).find((further) => !isBlank(this.grid.values[further]?.[column]));
    return line === undefined ? cell : { row: line, column };
  }

  private at({ row, column }: CellAddress): CellValue {
    return this.grid.values[row]?.[column] ?? '';
  }
}

/* Rows that are neither a studio nor passed over belong to the studio above them. */
const furtherLines = ({ firstRow, lastRow, studioRows, skippedRows }: Register): Map<number, number[]> => {
  const lines = new Map<number, number[]>();
  if (studioRows.length + skippedRows.length > lastRow - firstRow) {
    const inside = skippedRows.filter(({ row }) => row <= lastRow).length;
    if (studioRows.length + inside > lastRow - firstRow) return lines;
  }
  const skipped = new Set(skippedRows.map(({ row }) => row));
  const studios = new Set(studioRows);
  let studio = -1;
  for (let row = firstRow; row <= lastRow; row += 1) {
    if (studios.has(row)) studio = row;
    else if (!skipped.has(row) && studio >= 0) lines.set(studio, [...(lines.get(studio) ?? []), row]);
  }
  return lines;
};
