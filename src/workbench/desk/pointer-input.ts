import type { Cell } from '../geometry/area';
import { extendTo, selectArea, selectCell, type Selection } from '../selection/selection';
import type { Desk } from './desk';

type Part = 'cells' | 'columns' | 'rows' | 'all';

/** What a pointer can start besides selecting. */
export interface PointerActions {
  /** Ends an edit before the selection moves. */
  beforeSelect(): void;
  edit(): void;
  openFilter(cell: Cell): void;
  focusSheet(): void;
}

/** Selecting with mouse, pen or finger: click, drag, Shift+click, whole rows and columns. */
export class PointerInput {
  #dragged: Part | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly actions: PointerActions,
  ) {
    const { stage } = desk.view;
    stage.addEventListener('pointerdown', (event) => this.#down(event));
    stage.addEventListener('pointermove', (event) => this.#move(event));
    stage.addEventListener('pointerup', () => this.#up());
    stage.addEventListener('pointercancel', () => this.#up());
    stage.addEventListener('dblclick', () => this.actions.edit());
  }

  #down(event: PointerEvent): void {
    const hit = this.desk.view.hit(event);
    if (!hit || event.button !== 0 || isControl(event.target)) return;
    event.preventDefault();
    this.actions.beforeSelect();
    this.actions.focusSheet();
    if (hit.part === 'cells' && onFilterButton(event)) {
      this.actions.openFilter(hit.cell);
      return;
    }
    this.#dragged = hit.part;
    this.desk.view.stage.setPointerCapture(event.pointerId);
    this.#select(hit.part, hit.cell, event.shiftKey);
  }

  #move(event: PointerEvent): void {
    const hit = this.#dragged ? this.desk.view.hit(event) : null;
    const end = this.desk.selection?.end;
    if (!hit || !this.#dragged || (end?.row === hit.cell.row && end.column === hit.cell.column)) return;
    this.#select(this.#dragged, hit.cell, true);
  }

  #up(): void {
    this.#dragged = null;
  }

  #select(part: Part, cell: Cell, extend: boolean): void {
    const { selection, merges, scene } = this.desk;
    if (!selection || !scene) return;
    const base = extend ? selection : selectCell(cell, merges);
    const chosen = part === 'cells' ? extendTo(base, cell, merges) : lines(part, base, cell, scene.geometry);
    this.desk.select(chosen, part === 'cells' ? cell : null);
  }
}

const lines = (
  part: Exclude<Part, 'cells'>,
  { active }: Selection,
  cell: Cell,
  { rows, columns }: { rows: { count: number }; columns: { count: number } },
): Selection => {
  const row = part === 'rows' ? Math.min(active.row, cell.row) : 0;
  const column = part === 'columns' ? Math.min(active.column, cell.column) : 0;
  const rowCount = part === 'rows' ? Math.abs(active.row - cell.row) + 1 : rows.count;
  const columnCount = part === 'columns' ? Math.abs(active.column - cell.column) + 1 : columns.count;
  const start = { row: part === 'rows' ? active.row : 0, column: part === 'columns' ? active.column : 0 };
  return { ...selectArea({ row, column, rowCount, columnCount }), active: part === 'all' ? active : start, end: cell };
};

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea:not(.idle),button,select,.filter-box') !== null;

/* The button is drawn in the lower right corner of its cell. */
const onFilterButton = (event: PointerEvent): boolean => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell[data-filter]') : null;
  if (!cell) return false;
  const bounds = cell.getBoundingClientRect();
  return bounds.right - event.clientX < 20 && bounds.bottom - event.clientY < 20;
};
