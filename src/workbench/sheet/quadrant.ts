import type { CellArea } from '../../host/model/types';
import { containsCell } from '../../host/model/references/area';
import type { PixelBox } from '../geometry/sheet-geometry';
import { cellName } from '../../host/model/references/a1';
import { type CellElement, createCell, showPicture } from './cell-element';
import { pictureOf } from './cell-picture';
import { cellsToDraw } from './cells-to-draw';
import { box, nearOrigin, positioned } from './element';
import type { Scene } from './scene';

interface RowElement {
  readonly element: HTMLElement;
  readonly cells: Map<number, CellElement>;
}

/** One of the four parts of a sheet that frozen panes make; draws the visible cells and nothing else. */
export class Quadrant {
  readonly element = box('quadrant');
  readonly layer = box('layer');
  readonly #rows = new Map<number, RowElement>();
  #scene: Scene | null = null;
  #origin = 0;

  /** Puts the part at its place of the stage. */
  place(place: PixelBox): void {
    if (this.layer.parentElement === null) this.element.append(this.layer);
    this.element.hidden = place.width === 0 || place.height === 0;
    positioned(this.element, place);
  }

  /** Draws the cells of `visible` with the sheet shifted by `shift`; `territory` holds the cells that are this part's own. */
  draw(scene: Scene, visible: CellArea, territory: CellArea, shift: { left: number; top: number }): void {
    const fresh = scene !== this.#scene;
    this.#scene = scene;
    this.#moveTo(shift, fresh);
    const wanted = cellsToDraw(scene, visible);
    for (const [row] of this.#rows) if (!wanted.has(row)) this.#dropRow(row);
    for (const [row, columns] of wanted) this.#drawRow(row, columns, territory, fresh);
  }

  /** The element of a drawn cell. */
  cell(row: number, column: number): HTMLElement | null {
    return this.#rows.get(row)?.cells.get(column)?.element ?? null;
  }

  /** Where something at `place` of the sheet stands in the layer. */
  inLayer(place: PixelBox): PixelBox {
    return { ...place, top: place.top - this.#origin };
  }

  #moveTo({ left, top }: { left: number; top: number }, fresh: boolean): void {
    const origin = nearOrigin(top);
    if (origin !== this.#origin || fresh) {
      this.#origin = origin;
      for (const [row, { element }] of this.#rows) this.#placeRow(row, element);
    }
    this.layer.style.transform = `translate(${-left}px,${origin - top}px)`;
  }

  #drawRow(row: number, columns: readonly number[], territory: CellArea, fresh: boolean): void {
    const view = this.#rows.get(row) ?? this.#addRow(row);
    const wanted = new Set(columns);
    for (const [column, cell] of view.cells) {
      if (!wanted.has(column)) {
        cell.element.remove();
        view.cells.delete(column);
      }
    }
    for (const column of columns) this.#drawCell(view, row, column, territory, fresh);
    const own = columns.some((column) => containsCell(territory, row, column));
    view.element.setAttribute('role', own ? 'row' : 'presentation');
    if (own) view.element.setAttribute('aria-rowindex', `${row + 1}`);
  }

  #drawCell(view: RowElement, row: number, column: number, territory: CellArea, fresh: boolean): void {
    const known = view.cells.get(column);
    if (known && !fresh) return;
    const cell = known ?? createCell(column, containsCell(territory, row, column) ? cellName(row, column) : null);
    if (this.#scene) showPicture(cell, pictureOf(this.#scene, row, column));
    if (known) return;
    view.cells.set(column, cell);
    view.element.append(cell.element);
  }

  #addRow(row: number): RowElement {
    const element = box('row');
    this.#placeRow(row, element);
    this.layer.append(element);
    const view = { element, cells: new Map<number, CellElement>() };
    this.#rows.set(row, view);
    return view;
  }

  #placeRow(row: number, element: HTMLElement): void {
    element.style.top = `${String((this.#scene?.geometry.rows.start(row) ?? 0) - this.#origin)}px`;
  }

  #dropRow(row: number): void {
    this.#rows.get(row)?.element.remove();
    this.#rows.delete(row);
  }
}
