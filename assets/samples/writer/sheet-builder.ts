import type { CellSpec, ListSpec, NoteSpec, PrintSpec, RuleSpec, SheetSpec, StyleSpec } from './sheet-spec';

/** Column letters of a column counted from one: 1 → A, 27 → AA. */
export const columnName = (column: number): string =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** A sheet that is filled cell by cell. */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, CellSpec>>();
  private readonly heights = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();
  private readonly merges: string[] = [];
  private readonly notes: NoteSpec[] = [];
  private readonly lists: ListSpec[] = [];
  private readonly rules: RuleSpec[] = [];

  constructor(private readonly widths: readonly number[]) {}

  put(row: number, column: number, value: string | number, style: StyleSpec, formula?: string): void {
    const cells = this.cells.get(row) ?? new Map<number, CellSpec>();
    cells.set(column, { value, style, ...(formula === undefined ? {} : { formula }) });
    this.cells.set(row, cells);
  }

  /** Gives cells without a value of their own a style, as under a merged area. */
  paint(row: number, from: number, to: number, style: StyleSpec): void {
    for (let column = from; column <= to; column += 1) {
      if (!this.cells.get(row)?.has(column)) this.put(row, column, '', style);
    }
  }

  merge(row: number, column: number, toRow: number, toColumn: number): void {
    this.merges.push(`${columnName(column)}${row}:${columnName(toColumn)}${toRow}`);
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  note(note: NoteSpec): void {
    this.notes.push(note);
  }

  list(list: ListSpec): void {
    this.lists.push(list);
  }

  rule(rule: RuleSpec): void {
    this.rules.push(rule);
  }

  build(name: string, print: PrintSpec, rest: { freeze?: string; filter?: string; tabColor?: string } = {}): SheetSpec {
    const { cells, widths, heights, hiddenRows, merges, notes, lists, rules } = this;
    return { name, cells, widths, heights, hiddenRows, merges, notes, lists, rules, print, ...rest };
  }
}
