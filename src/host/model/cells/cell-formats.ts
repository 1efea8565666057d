import { intersect } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS } from '../references/a1';
import type { StyleSheet } from '../styles/style-sheet';
import type { CellArea } from '../types';
import type { CellStyle, CellStylePatch } from '../workbook';
import type { SheetEdits } from './cell-edit';
import type { CellTable } from './cell-table';
import { eachPresent } from './each-present';
import { isErrorText } from './error-text';
import { needsQuotePrefix } from './needs-quote-prefix';

/** Formats that lie under cells which have none of their own. */
export interface UnderlyingFormats {
  /** Of the row as the file has it; −1 for none. */
  ofRow(row: number): number;
  ofColumn(column: number): number;
  patchColumns(column: number, count: number, change: (format: number) => number): void;
}

/** Which format each cell of a sheet has, and changes of it. */
export class CellFormats {
  /** `changed` is told that cells may have come or gone. */
  constructor(
    private readonly table: CellTable,
    private readonly styles: StyleSheet,
    private readonly under: UnderlyingFormats,
    private readonly changed: () => void,
  ) {}

  private get edits(): SheetEdits {
    return this.table.edits;
  }

  /** Number of the format of a cell, of its row or its column when it has none. */
  format(row: number, column: number): number {
    const edited = this.edits.get(row, column)?.style;
    if (edited !== undefined) return edited;
    const index = this.table.base.find(row, column);
    return index < 0 ? this.underlying(row, column) : (this.table.base.styles[index] as number);
  }

  style(row: number, column: number): CellStyle {
    return this.styles.style(this.format(row, column));
  }

  patchStyle(area: CellArea, patch: CellStylePatch): void {
    const known = new Map<number, number>();
    this.changeFormats(area, (format) => {
      const result = known.get(format) ?? this.styles.patch(format, patch);
      known.set(format, result);
      return result;
    });
  }

  clearFormats(area: CellArea): void {
    this.changeFormats(area, () => 0);
  }

  private changeFormats(area: CellArea, change: (format: number) => number): void {
    this.changed();
    const whole = area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
    const visit = (row: number, column: number): void => this.setFormat(row, column, change(this.format(row, column)));
    if (whole) eachPresent(this.table, area, visit);
    if (area.rowCount >= MAX_ROWS) this.under.patchColumns(area.column, area.columnCount, change);
    else if (whole) for (let row = area.row; row < area.row + area.rowCount; row++) this.changeRowFormat(row, change);
    else eachCell(area, visit);
  }

  private changeRowFormat(row: number, change: (format: number) => number): void {
    const now = Math.max(this.rowFormat(row), 0);
    const style = change(now);
    if (style !== now) this.edits.updateRow(row, (edit) => (edit.style = style));
  }

  private rowFormat(row: number): number {
    return this.edits.rows.get(row)?.style ?? this.under.ofRow(row);
  }

  /** Format of the row, else of the column: what a cell looks like that is not in the file. */
  underlying(row: number, column: number): number {
    const ofRow = this.rowFormat(row);
    return ofRow >= 0 ? ofRow : this.under.ofColumn(column);
  }

  private setFormat(row: number, column: number, format: number): void {
    const index = this.table.base.find(row, column);
    const original = index < 0 ? this.underlying(row, column) : (this.table.base.styles[index] as number);
    this.edits.update(row, column, (edit) => {
      if (format === original) delete edit.style;
      else edit.style = format;
    });
  }

  /** New rows take the formats of the row above, new columns those of the column to the left. */
  inheritFormats(axis: 'row' | 'column', at: number, count: number): void {
    const line = axis === 'row' ? at - 1 : 0;
    const rows = axis === 'row' ? [line] : this.table.rowsBetween(0, MAX_ROWS);
    for (const row of rows) {
      const [from, to] = axis === 'row' ? [0, MAX_COLUMNS] : [at - 1, at];
      const columns: number[] = [];
      this.table.eachOfRow(row, from, to, (column) => columns.push(column));
      for (const column of columns) {
        const format = this.format(row, column);
        for (let step = 0; step < count; step++) {
          if (axis === 'row') this.setFormat(at + step, column, format);
          else this.setFormat(row, at + step, format);
        }
      }
    }
    this.changed();
  }

  setQuotePrefix(row: number, column: number, quotePrefix: boolean): void {
    const format = this.format(row, column);
    if (this.styles.style(format).quotePrefix === quotePrefix) return;
    this.setFormat(row, column, this.styles.patch(format, { quotePrefix }));
  }

  /** True for a text the cell needs a quote prefix for; in a text cell ("@") everything stays text anyway. */
  needsQuote(row: number, column: number, text: string): boolean {
    return !isErrorText(text) && needsQuotePrefix(text) && this.style(row, column).numberFormat !== '@';
  }
}

const eachCell = (area: CellArea, visit: (row: number, column: number) => void): void => {
  const inside = intersect(area, { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  if (!inside) return;
  for (let row = inside.row; row < inside.row + inside.rowCount; row++) {
    for (let column = inside.column; column < inside.column + inside.columnCount; column++) visit(row, column);
  }
};
