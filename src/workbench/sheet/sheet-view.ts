import type { CellArea } from '../../host/model/types';
import type { Cell } from '../geometry/area';
import { cellAt, type Part, partsOf, scrollTo, type Viewport } from '../geometry/viewport';
import type { PixelBox } from '../geometry/sheet-geometry';
import type { Selection } from '../selection/selection';
import { box } from './element';
import { Quadrant } from './quadrant';
import type { Scene } from './scene';
import { SheetHeaders } from './sheet-headers';
import { SelectionFrame } from './selection-frame';

const PARTS = ['body', 'left', 'top', 'corner'] as const;

/** The drawn sheet: headers, four parts, selection. It draws what it is shown and decides nothing. */
export class SheetView {
  readonly element = box('sheet-view');
  /** Holds what floats over the cells: the editor, buttons, notes. */
  readonly stage = box('stage');
  readonly #grid = box('grid', 'grid');
  readonly #sizer = box('sizer');
  readonly #quadrants = new Map(PARTS.map((name) => [name, new Quadrant()]));
  readonly #frames = new Map(PARTS.map((name) => [name, new SelectionFrame()]));
  readonly #headers = new SheetHeaders();
  #scene: Scene | null = null;
  #selection: Selection | null = null;
  #active: HTMLElement | null = null;
  #viewport: Viewport = { width: 0, height: 0, scrollLeft: 0, scrollTop: 0 };

  constructor() {
    this.#sizer.append(this.stage);
    this.element.append(this.#sizer);
    for (const name of PARTS) this.#grid.append(this.#quadrant(name).element);
    this.#grid.append(...this.#headers.elements);
    this.stage.append(this.#grid);
    this.element.addEventListener('scroll', () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows a sheet, or the same sheet after a change. */
  show(scene: Scene, selection: Selection): void {
    this.#scene = scene;
    this.#selection = selection;
    const { rows, columns } = scene.geometry;
    this.#headers.fit(scene.geometry, scene.zoom);
    this.#sizer.style.width = `${columns.total + this.#headers.width}px`;
    this.#sizer.style.height = `${rows.total + this.#headers.height}px`;
    this.#grid.setAttribute('aria-rowcount', String(rows.count));
    this.#grid.setAttribute('aria-colcount', String(columns.count));
    this.#grid.setAttribute('aria-label', scene.sheet.name);
    this.draw();
  }

  /** Moves the selection without drawing the cells again. */
  select(selection: Selection): void {
    this.#selection = selection;
    if (this.#scene) for (const part of this.#parts(this.#scene)) this.#drawSelection(part, this.#scene);
    this.#markActive();
  }

  /** The window as it was drawn last: asking the page again would make it lay out everything at once. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** The cell under a pointer, and what else lies there. */
  hit(event: { clientX: number; clientY: number }): { cell: Cell; part: 'cells' | 'columns' | 'rows' | 'all' } | null {
    if (!this.#scene) return null;
    const bounds = this.element.getBoundingClientRect();
    const x = event.clientX - bounds.left - this.#headers.width;
    const y = event.clientY - bounds.top - this.#headers.height;
    const part = x < 0 ? (y < 0 ? 'all' : 'rows') : y < 0 ? 'columns' : 'cells';
    return { cell: cellAt(this.#scene.geometry, this.viewport, Math.max(x, 0), Math.max(y, 0)), part };
  }

  /** Scrolls as little as needed to see a cell. */
  reveal(cell: Cell): void {
    if (!this.#scene) return;
    const { left, top } = scrollTo(this.#scene.geometry, this.viewport, cell);
    const { scrollLeft, scrollTop } = this.#viewport;
    if (left === scrollLeft && top === scrollTop) return;
    this.element.scrollTo(left, top);
    this.draw();
  }

  /** Where a place of the sheet stands on the stage at the moment. */
  onStage(place: PixelBox, cell: Cell): PixelBox {
    const { frozen } = this.#scene?.geometry ?? { frozen: { rows: 0, columns: 0 } };
    const { scrollLeft, scrollTop } = this.#viewport;
    return {
      ...place,
      left: place.left + this.#headers.width - (cell.column < frozen.columns ? 0 : scrollLeft),
      top: place.top + this.#headers.height - (cell.row < frozen.rows ? 0 : scrollTop),
    };
  }

  /** The drawn element of a cell; null while it is out of sight. */
  cellElement(cell: Cell): HTMLElement | null {
    for (const quadrant of this.#quadrants.values()) {
      const element = quadrant.cell(cell.row, cell.column);
      if (element) return element;
    }
    return null;
  }

  /** Draws what the window shows now. */
  draw(): void {
    const scene = this.#scene;
    if (!scene) return;
    this.#measure();
    for (const part of this.#parts(scene)) this.#drawPart(part, scene);
    this.#markActive();
    this.stage.dispatchEvent(new CustomEvent('drawn'));
  }

  /* For screen readers; the frame is drawn apart. */
  #markActive(): void {
    const active = this.#selection ? this.cellElement(this.#selection.active) : null;
    if (active === this.#active) return;
    this.#active?.removeAttribute('aria-selected');
    active?.setAttribute('aria-selected', 'true');
    this.#active = active;
  }

  #measure(): void {
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.element;
    const [width, height] = [clientWidth - this.#headers.width, clientHeight - this.#headers.height];
    this.#viewport = { width: Math.max(0, width), height: Math.max(0, height), scrollLeft, scrollTop };
    this.stage.style.width = `${clientWidth}px`;
    this.stage.style.height = `${clientHeight}px`;
  }

  #parts(scene: Scene): Part[] {
    return partsOf(scene.geometry, this.viewport);
  }

  #quadrant(name: Part['name']): Quadrant {
    const quadrant = this.#quadrants.get(name);
    if (!quadrant) throw new Error(name);
    return quadrant;
  }

  #drawPart(part: Part, scene: Scene): void {
    const quadrant = this.#quadrant(part.name);
    const [left, top] = [part.place.left + this.#headers.width, part.place.top + this.#headers.height];
    quadrant.place({ ...part.place, left, top });
    quadrant.element.className = `quadrant ${part.name}`;
    quadrant.draw(scene, part.visible, part.territory, part.shift);
    this.#headers.draw(part, scene.geometry);
    this.#drawSelection(part, scene);
  }

  #drawSelection({ name, visible }: Part, scene: Scene): void {
    if (!this.#selection) return;
    const { area } = this.#selection;
    this.#frames.get(name)?.draw(this.#quadrant(name), grown(visible), scene.geometry, scene.merges, this.#selection);
    this.#headers.emphasise(area);
  }
}

/* The frame's line lies half on the neighbouring cell. */
const grown = ({ row, column, rowCount, columnCount }: CellArea): CellArea => ({
  row: row - 1,
  column: column - 1,
  rowCount: rowCount + (rowCount > 0 ? 2 : 0),
  columnCount: columnCount + (columnCount > 0 ? 2 : 0),
});
