import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText } from '../cell/normalise-text';
import { type HeaderPath, headerPaths } from '../register/header-paths';
import { mergeIndex, type MergeIndex } from '../register/merge-index';
import { isFooterText, isNoteText, isSubtotalWord, isTotalWord } from '../register/row-words';
import { isLedgerWord } from './ledger-header';
import type { SectionLine } from './ledger-table';

/** A header with what stands below it, before anything is known of its meaning. */
export interface RawTable {
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  readonly paths: readonly HeaderPath[];
  readonly sections: readonly SectionLine[];
  readonly rows: readonly number[];
}

const LONGEST_LABEL = 40;
const ROWS_AT_ONCE = 1500;
const STUDIO_LABEL = /^(?:创新)?工作室(?:名称|全称)?[:：]?$/;
const COLUMN_NUMBERS = /^\(?\d{1,2}\)?$/;

interface Filled {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

const filledOf = (row: readonly CellValue[] | undefined): Filled[] => {
  const filled: Filled[] = [];
  row?.forEach((value, column) => {
    if (!isBlank(value)) filled.push({ column, value, text: typeof value === 'string' ? value : '' });
  });
  return filled;
};

const isWordsOnly = (row: readonly CellValue[]): boolean => {
  for (const value of row) if (typeof value !== 'string' || value.length > LONGEST_LABEL) return false;
  return true;
};

/* Two cells at least, all of them words, most of them known to head columns. */
const isHeaderRow = (row: readonly CellValue[] = []): boolean => {
  if (!isWordsOnly(row)) return false;
  let count = 0;
  let known = 0;
  for (const value of row) {
    if (isBlank(value)) continue;
    count += 1;
    if (isLedgerWord(String(value))) known += 1;
    if (count - known > known + 2) return false;
  }
  return known >= 2 && known * 2 >= count;
};

/** The studio that a line of labels and values names: 工作室名称 | 某某创新工作室 | 所在单位 | … */
const labelledStudio = (cells: readonly Filled[]): string | null => {
  if (cells.length < 2 || cells.length > 12) return null;
  const at = cells.findIndex(({ text }) => STUDIO_LABEL.test(compactText(text)));
  const value = cells[at + 1]?.text ?? '';
  return at >= 0 && value !== '' && !isLedgerWord(value) ? value : null;
};

/* The second row of a header only completes the first: below its blanks or its merged cells, and in words. */
const completes = (grid: Grid, merges: MergeIndex, top: number): boolean => {
  const above = grid.values[top] ?? [];
  const cells = filledOf(grid.values[top + 1]);
  if (cells.length === 0 || cells.length > above.length) return false;
  const fits = ({ column, text }: Filled): boolean => {
    if (text === '' || text.length > LONGEST_LABEL) return false;
    const area = merges.at(top, column);
    return area ? area.columnCount > 1 && area.rowCount === 1 : isBlank(above[column]) || isBlank(above[column + 1]);
  };
  return (
    cells.every(fits) &&
    cells.some(({ text }) => isLedgerWord(text)) &&
    cells.length < filledOf(above).length + cells.length
  );
};

/* Almost every row begins with something that cannot begin a total, a remark or a footer. */
const MAY_BE_REMARK = /[计注说填审制盖章页※*★:：]|日期|负责|经办|主席/;

const isRemark = (cells: readonly Filled[]): boolean => {
  const opening = cells.find(({ text }) => text !== '');
  if (!opening || opening.text.length > LONGEST_LABEL || !MAY_BE_REMARK.test(opening.text)) return false;
  const words = cells.filter(({ text }) => text !== '').map(({ text }) => compactText(text));
  const [first = ''] = words;
  if (isTotalWord(first) || isSubtotalWord(first)) return true;
  return (
    (cells.length <= 2 && isNoteText(first)) ||
    (words.length === cells.length && words.every((word) => isFooterText(word)))
  );
};

const isColumnNumbers = (cells: readonly Filled[]): boolean =>
  cells.length >= 3 && cells.every(({ value }) => COLUMN_NUMBERS.test(String(value)));

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
