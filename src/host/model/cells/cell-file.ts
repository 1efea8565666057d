import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../references/a1';
import type { StyleSheet } from '../styles/style-sheet';
import type { CellArea, CellScalar } from '../types';
import type { CellStore, CellStyle, CellStylePatch } from '../workbook';
import type { EditedContent, SheetEdits } from './cell-edit';
import type { CellTable } from './cell-table';
import { CellFormats, type UnderlyingFormats } from './cell-formats';
import { eachPresent } from './each-present';
import { CellKind } from './packed-cells';
import { isErrorText } from './error-text';

const bare = (formula: string): string => (formula.startsWith('=') ? formula.slice(1) : formula);

/** The cells of one sheet of a file. */
export class CellFile implements CellStore {
  readonly formats: CellFormats;
  readonly #computed = new Set<number>();
  readonly #stale = new Set<number>();
  readonly #used = new Map<boolean, CellArea | null>();

  constructor(
    readonly table: CellTable,
    styles: StyleSheet,
    under: UnderlyingFormats,
  ) {
    this.formats = new CellFormats(table, styles, under, () => this.#used.clear());
  }

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
    this.formats.setQuotePrefix(
      row,
      column,
      typeof value === 'string' && value !== '' && (text ?? this.formats.needsQuote(row, column, value)),
    );
  }

  setFormula(row: number, column: number, formula: string, value: CellScalar): void {
    this.replace(row, column, { value, formula: bare(formula), kept: false });
    // Nobody has worked it out yet; an empty result is said with setComputed.
    if (value === '') this.markStale(row, column);
    this.formats.setQuotePrefix(row, column, false);
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
    eachPresent(this.table, area, (row, column) => {
      if (this.table.value(row, column) === '' && this.table.formula(row, column) === null) return;
      this.replace(row, column, { value: '', formula: null, kept: false });
      this.formats.setQuotePrefix(row, column, false);
    });
  }

  used(valuesOnly: boolean): CellArea | null {
    if (!this.#used.has(valuesOnly)) this.#used.set(valuesOnly, this.table.used(valuesOnly));
    return this.#used.get(valuesOnly) ?? null;
  }

  forEach(area: CellArea, visit: (row: number, column: number, value: CellScalar) => void): void {
    const { table } = this;
    eachPresent(this.table, area, (row, column, index, content) =>
      visit(row, column, content ? content.value : index < 0 ? '' : table.baseValue(index)),
    );
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.eachFormulaText((row, column, formula) => visit(row, column, `=${formula}`));
  }

  /** Visits every formula of the sheet, text without "=". */
  eachFormulaText(visit: (row: number, column: number, formula: string) => void): void {
    const { base } = this.table;
    if (base.formulas.size === 0 && this.edits.formulaCount === 0) return;
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

  style(row: number, column: number): CellStyle {
    return this.formats.style(row, column);
  }

  patchStyle(area: CellArea, patch: CellStylePatch): void {
    this.formats.patchStyle(area, patch);
  }

  clearFormats(area: CellArea): void {
    this.formats.clearFormats(area);
  }

  private replace(row: number, column: number, content: EditedContent): void {
    const key = keyOf(row, column);
    this.#stale.delete(key);
    this.#computed.delete(key);
    // A new value of a formula does not change which cells are filled; other contents may.
    this.#used.clear();
    this.write(row, column, content);
  }

  /** Notes the content, unless it is what the file has anyway. */
  private write(row: number, column: number, content: EditedContent): void {
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
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;
