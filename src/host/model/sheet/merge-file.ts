import { areaName, parseArea } from '../references/a1';
import { containsCell, intersect } from '../references/area';
import type { CellArea } from '../types';
import type { CellStore, MergeStore } from '../workbook';
import type { WorksheetFrame } from './worksheet-frame';

const TALL = 1000;

/** Merged areas of a sheet. */
export class MergeFile implements MergeStore {
  #areas: CellArea[] | null = null;
  #byRow: Map<number, CellArea[]> | null = null;
  #tall: CellArea[] = [];

  constructor(
    private readonly frame: WorksheetFrame,
    private readonly cells: CellStore,
  ) {}

  get areas(): readonly CellArea[] {
    this.#areas ??= this.elements()
      .map((element) => parseArea(element.get('ref') ?? ''))
      .filter((area) => area !== null);
    return this.#areas;
  }

  at(row: number, column: number): CellArea | null {
    this.#byRow ??= this.index();
    const covers = (area: CellArea): boolean => containsCell(area, row, column);
    return this.#byRow.get(row)?.find(covers) ?? this.#tall.find(covers) ?? null;
  }

  add(area: CellArea): void {
    if (area.rowCount === 1 && area.columnCount === 1) return;
    const meets = this.areas.filter((other) => intersect(other, area) !== null);
    if (meets.some((other) => areaName(other) === areaName(area))) return;
    if (meets.length > 0) this.remove(area);
    const container = this.frame.ensure('mergeCells');
    container.children.push(this.frame.create('mergeCell', { ref: areaName(area) }));
    this.enter(area);
    container.set('count', this.areas.length);
    const { row, column, rowCount, columnCount } = area;
    this.cells.clearContents({ row, column: column + 1, rowCount: 1, columnCount: columnCount - 1 });
    this.cells.clearContents({ row: row + 1, column, rowCount: rowCount - 1, columnCount });
  }

  remove(area: CellArea): void {
    const container = this.frame.find('mergeCells');
    if (!container) return;
    for (const element of this.elements()) {
      const merged = parseArea(element.get('ref') ?? '');
      if (merged && intersect(merged, area)) container.remove(element);
    }
    const left = container.elements().length;
    if (container.get('count') !== undefined || left === 0) container.set('count', left);
    this.frame.removeIfEmpty(container);
    this.forget();
  }

  private elements() {
    return this.frame.find('mergeCells')?.childrenNamed('mergeCell') ?? [];
  }

  /** Reads the areas anew after something else changed them. */
  forget(): void {
    this.#areas = null;
    this.#byRow = null;
  }

  /* One after the other, so that a sheet with thousands of them is not read anew for each. */
  private enter(area: CellArea): void {
    if (!this.#areas) return;
    this.#areas.push(area);
    if (this.#byRow) this.enterRows(this.#byRow, area);
  }

  /** By row; tall areas would fill memory and are looked through instead. */
  private index(): Map<number, CellArea[]> {
    const index = new Map<number, CellArea[]>();
    this.#tall = [];
    for (const area of this.areas) this.enterRows(index, area);
    return index;
  }

  private enterRows(index: Map<number, CellArea[]>, area: CellArea): void {
    if (area.rowCount > TALL) {
      this.#tall.push(area);
      return;
    }
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const list = index.get(row);
      if (list) list.push(area);
      else index.set(row, [area]);
    }
  }
}
