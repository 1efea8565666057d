import type { CellArea, CellScalar } from '../types';
import { offsetFormula } from '../references/offset-formula';
import { unite } from '../references/area';
import type { CellEdit, SheetEdits } from './cell-edit';
import { CellKind, type PackedCells, type PackedFormula } from './packed-cells';
import type { SharedStrings } from './shared-strings';

/** Reads cells as they are now: those of the file with the edits over them. */
export class CellTable {
  constructor(
    private readonly rows: { readonly cells: PackedCells },
    readonly edits: SheetEdits,
    private readonly strings: SharedStrings,
  ) {}

  /** The cells of the file (or of the moved rows, see structure/). */
  get base(): PackedCells {
    return this.rows.cells;
  }

  /** Value the file has at a packed index. */
  baseValue(index: number): CellScalar {
    const value = this.base.numbers[index] as number;
    const kind = this.base.kinds[index];
    if (kind === CellKind.number) return value;
    if (kind === CellKind.shared) return this.strings.get(value);
    if (kind === CellKind.boolean) return value === 1;
    return kind === CellKind.blank ? '' : (this.base.texts[value] ?? '');
  }

  /** Formula text without "=" the file has at a packed index, shared ones expanded for this cell. */
  baseFormula(index: number, row: number, column: number): string | null {
    const formula = this.base.formulas.get(index);
    if (!formula) return null;
    if (formula.kind !== 'shared') return formula.text;
    const master = this.base.masters.get(formula.group);
    if (!master) return null;
    return offsetFormula(master.text, row - master.row, column - master.column);
  }

  packedFormula(row: number, column: number): PackedFormula | undefined {
    const index = this.base.find(row, column);
    return index < 0 ? undefined : this.base.formulas.get(index);
  }

  value(row: number, column: number): CellScalar {
    const edit = this.edits.get(row, column)?.content;
    if (edit) return edit.value;
    const index = this.base.find(row, column);
    return index < 0 ? '' : this.baseValue(index);
  }

  formula(row: number, column: number): string | null {
    const edit = this.edits.get(row, column)?.content;
    if (edit) return edit.formula;
    const index = this.base.find(row, column);
    return index < 0 ? null : this.baseFormula(index, row, column);
  }

  /** Visits the cells of one row within the columns, in order; index is −1 for a cell the file does not have. */
  eachOfRow(
    row: number,
    from: number,
    to: number,
    visit: (column: number, index: number, edit: CellEdit | undefined) => void,
  ): void {
    const edits = this.edits.cells.get(row);
    const added = edits
      ? [...edits.keys()].filter((column) => column >= from && column < to).sort((a, b) => a - b)
      : [];
    let next = 0;
    const at = this.base.findRow(row);
    const [start, end] = at < 0 ? [0, 0] : [this.base.offsets[at] as number, this.base.offsets[at + 1] as number];
    for (let index = start; index < end; index++) {
      const column = this.base.columns[index] as number;
      if (column < from || column >= to) continue;
      for (; next < added.length && (added[next] as number) < column; next++) {
        visit(added[next] as number, -1, edits?.get(added[next] as number));
      }
      if (added[next] === column) next++;
      visit(column, index, edits?.get(column));
    }
    for (; next < added.length; next++) visit(added[next] as number, -1, edits?.get(added[next] as number));
  }

  /** Numbers of the rows that have cells between two rows, ascending. */
  rowsBetween(from: number, to: number): number[] {
    const { rows } = this.base;
    let first = this.base.findRow(from);
    if (first < 0) first = ~first;
    let last = this.base.findRow(to);
    if (last < 0) last = ~last;
    const present = rows.slice(first, last);
    const added = [...this.edits.cells.keys()].filter((row) => row >= from && row < to && this.base.findRow(row) < 0);
    return added.length === 0 ? present : [...present, ...added].sort((a, b) => a - b);
  }

  /** Smallest area around the cells that count. */
  used(valuesOnly: boolean): CellArea | null {
    let area: CellArea | null = null;
    for (const row of this.rowsBetween(0, Number.MAX_SAFE_INTEGER)) {
      const [first, last] = this.extent(row, valuesOnly);
      if (last >= first) area = unite(area, { row, column: first, rowCount: 1, columnCount: last - first + 1 });
    }
    return area;
  }

  private extent(row: number, valuesOnly: boolean): [number, number] {
    if (this.edits.cells.has(row)) return this.editedExtent(row, valuesOnly);
    const at = this.base.findRow(row);
    let first = this.base.offsets[at] as number;
    let last = (this.base.offsets[at + 1] as number) - 1;
    if (valuesOnly) {
      while (first <= last && this.isBlank(first)) first++;
      while (last > first && this.isBlank(last)) last--;
    }
    return first > last ? [1, 0] : [this.base.columns[first] as number, this.base.columns[last] as number];
  }

  private isBlank(index: number): boolean {
    return this.base.kinds[index] === CellKind.blank && !this.base.formulas.has(index);
  }

  private editedExtent(row: number, valuesOnly: boolean): [number, number] {
    let [first, last] = [Infinity, -1];
    this.eachOfRow(row, 0, Infinity, (column, index, edit) => {
      const blank = edit?.content
        ? edit.content.value === '' && edit.content.formula === null
        : index < 0 || this.isBlank(index);
      const style = edit?.style ?? (index < 0 ? 0 : this.base.styles[index]);
      if (blank && (valuesOnly || style === 0)) return;
      first = Math.min(first, column);
      last = column;
    });
    return last < 0 ? [1, 0] : [first, last];
  }
}
