import { intersect } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../references/a1';
import type { StyleSheet } from '../styles/style-sheet';
import type { CellArea, CellScalar } from '../types';
import type { CellStore, CellStyle, CellStylePatch } from '../workbook';
import type { EditedContent, SheetEdits } from './cell-edit';
import type { CellTable } from './cell-table';
import { CellKind } from './packed-cells';
import { isErrorText } from './error-text';
import { needsQuotePrefix } from './needs-quote-prefix';

/** Formats that lie under cells which have none of their own. */
export interface UnderlyingFormats {
  /** Of the row as the file has it; −1 for none. */
  ofRow(row: number): number;
  ofColumn(column: number): number;
  patchColumns(column: number, count: number, change: (format: number) => number): void;
}

const bare = (formula: string): string => (formula.startsWith('=') ? formula.slice(1) : formula);

/** The cells of one sheet of a file. */
export class CellFile implements CellStore {
  readonly #computed = new Set<number>();
  readonly #stale = new Set<number>();
  readonly #used = new Map<boolean, CellArea | null>();

  constructor(
    readonly table: CellTable,
    private readonly styles: StyleSheet,
    private readonly under: UnderlyingFormats,
  ) {}

  private get edits(): SheetEdits {
    return this.table.edits;
  }

  value(row: number, column: number): CellScalar {
    return this.table.value(row, column);
  }

  formula(row: number, column: number): string | null {
    const formula = this.table.formula(row, column);
    return formula === null ? null : `=${formula}`;
  }

  isStale(row: number, column: number): boolean {
    const key = keyOf(row, column);
    if (this.#stale.has(key)) return true;
    if (this.#computed.has(key) || this.edits.get(row, column)?.content) return false;
    const index = this.table.base.find(row, column);
    return index >= 0 && this.table.base.kinds[index] === CellKind.blank && this.table.base.formulas.has(index);
  }

  markStale(row: number, column: number): void {
    if (this.table.formula(row, column) !== null) this.#stale.add(keyOf(row, column));
  }

  /** Forgets what was worked out about cells that moved. */
  forget(): void {
    this.#used.clear();
    this.#computed.clear();
    this.#stale.clear();
  }

  get hasStale(): boolean {
    return this.#stale.size > 0;
  }

  setValue(row: number, column: number, value: CellScalar, text?: boolean): void {
    this.replace(row, column, { value, formula: null, kept: false });
    this.setQuotePrefix(
      row,
      column,
      typeof value === 'string' && value !== '' && (text ?? this.looksTyped(row, column, value)),
    );
  }

  setFormula(row: number, column: number, formula: string, value: CellScalar): void {
    this.replace(row, column, { value, formula: bare(formula), kept: false });
    // Nobody has worked it out yet; an empty result is said with setComputed.
    if (value === '') this.markStale(row, column);
    this.setQuotePrefix(row, column, false);
  }

  setComputed(row: number, column: number, value: CellScalar): void {
    const formula = this.table.formula(row, column);
    if (formula === null) return;
    const key = keyOf(row, column);
    this.#stale.delete(key);
    this.#computed.add(key);
    if (this.table.value(row, column) === value) return;
    const kept = this.edits.get(row, column)?.content?.kept ?? true;
    this.write(row, column, { value, formula, kept });
  }

  /** Changes the text of a formula and keeps its value: what renaming or moving what it refers to does. */
  rewriteFormula(row: number, column: number, formula: string): void {
    const kept = this.edits.get(row, column)?.content?.kept ?? true;
    this.write(row, column, { value: this.table.value(row, column), formula, kept });
  }

  clearContents(area: CellArea): void {
    this.eachPresent(area, (row, column) => {
      if (this.table.value(row, column) === '' && this.table.formula(row, column) === null) return;
      this.replace(row, column, { value: '', formula: null, kept: false });
      this.setQuotePrefix(row, column, false);
    });
  }

  used(valuesOnly: boolean): CellArea | null {
    if (!this.#used.has(valuesOnly)) this.#used.set(valuesOnly, this.table.used(valuesOnly));
    return this.#used.get(valuesOnly) ?? null;
  }

  forEach(area: CellArea, visit: (row: number, column: number, value: CellScalar) => void): void {
    const { table } = this;
    this.eachPresent(area, (row, column, index, content) =>
      visit(row, column, content ? content.value : index < 0 ? '' : table.baseValue(index)),
    );
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.eachFormulaText((row, column, formula) => visit(row, column, `=${formula}`));
  }

  /** Visits every formula of the sheet, text without "=". */
  eachFormulaText(visit: (row: number, column: number, formula: string) => void): void {
    const { base } = this.table;
    if (base.formulas.size === 0 && this.edits.cells.size === 0) return;
    for (const row of this.table.rowsBetween(0, MAX_ROWS)) {
      this.table.eachOfRow(row, 0, MAX_COLUMNS, (column, index, edit) => {
        if (!edit?.content && !base.formulas.has(index)) return;
        const formula = edit?.content ? edit.content.formula : this.table.baseFormula(index, row, column);
        if (formula !== null) visit(row, column, formula);
      });
    }
  }

  /** Visits the area of every array formula of the file; null stands for a data table (what-if). */
  eachArrayFormula(visit: (area: CellArea | null) => void): void {
    for (const formula of this.table.base.formulas.values()) {
      if (formula.kind === 'array') visit(parseArea(formula.ref));
      else if (formula.kind === 'table') visit(null);
    }
  }

  /** Gives every member of a shared formula group its own text, since the members will move apart. */
  expandSharedFormulas(): void {
    const { masters } = this.table.base;
    if (masters.size === 0) return;
    this.eachFormulaText((row, column, formula) => {
      if (this.table.packedFormula(row, column)?.kind !== 'shared') return;
      const content = this.edits.get(row, column)?.content;
      if (content && !content.kept) return;
      this.edits.update(
        row,
        column,
        (edit) => (edit.content = { value: this.value(row, column), formula, kept: true }),
      );
    });
    this.table.base.forgetSharing();
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
    this.#used.clear();
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
    this.#used.clear();
    const whole = area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
    const visit = (row: number, column: number): void => this.setFormat(row, column, change(this.format(row, column)));
    if (whole) this.eachPresent(area, visit);
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

  private underlying(row: number, column: number): number {
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

  private setQuotePrefix(row: number, column: number, quotePrefix: boolean): void {
    const format = this.format(row, column);
    if (this.styles.style(format).quotePrefix === quotePrefix) return;
    this.setFormat(row, column, this.styles.patch(format, { quotePrefix }));
  }

  /** In a text cell ("@") everything stays text anyway. */
  private looksTyped(row: number, column: number, text: string): boolean {
    return !isErrorText(text) && needsQuotePrefix(text) && this.style(row, column).numberFormat !== '@';
  }

  private replace(row: number, column: number, content: EditedContent): void {
    const key = keyOf(row, column);
    this.#stale.delete(key);
    this.#computed.delete(key);
    this.write(row, column, content);
  }

  /** Notes the content, unless it is what the file has anyway. */
  private write(row: number, column: number, content: EditedContent): void {
    this.#used.clear();
    const index = this.table.base.find(row, column);
    const value = index < 0 ? '' : this.table.baseValue(index);
    const formula = index < 0 ? null : this.table.baseFormula(index, row, column);
    const same = Object.is(value, content.value) && formula === content.formula && !this.isMistyped(index, content);
    this.edits.update(row, column, (edit) => {
      if (same) delete edit.content;
      else edit.content = content;
    });
  }

  /** The text "#N/A" and the error #N/A read alike and are not the same. */
  private isMistyped(index: number, { value, formula }: EditedContent): boolean {
    if (index < 0 || typeof value !== 'string' || formula !== null) return false;
    return isErrorText(value) && this.table.base.kinds[index] !== CellKind.error;
  }

  private eachPresent(
    area: CellArea,
    visit: (row: number, column: number, index: number, content: EditedContent | undefined) => void,
  ): void {
    const end = area.column + area.columnCount;
    for (const row of this.table.rowsBetween(area.row, area.row + area.rowCount)) {
      this.table.eachOfRow(row, area.column, end, (column, index, edit) => visit(row, column, index, edit?.content));
    }
  }
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

const eachCell = (area: CellArea, visit: (row: number, column: number) => void): void => {
  const inside = intersect(area, { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  if (!inside) return;
  for (let row = inside.row; row < inside.row + inside.rowCount; row++) {
    for (let column = inside.column; column < inside.column + inside.columnCount; column++) visit(row, column);
  }
};
