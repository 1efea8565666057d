import { type Cell, cellArea } from '../geometry/area';
import { boxOf, type PixelBox } from '../geometry/sheet-geometry';
import { box } from '../sheet/element';
import type { Desk } from './desk';
import { listChoices } from './list-choices';

/** The arrow beside a cell with a list of allowed values, and the list itself. */
export class ListBox {
  readonly #arrow = document.createElement('button');
  readonly #list = document.createElement('select');

  constructor(
    private readonly desk: Desk,
    label: string,
    private readonly choose: (text: string) => void,
    private readonly closed: () => void,
  ) {
    const holder = box('list-holder');
    this.#arrow.type = 'button';
    this.#arrow.className = 'list-arrow';
    this.#arrow.textContent = '▼';
    this.#arrow.tabIndex = -1;
    this.#list.className = 'list-box';
    for (const element of [this.#arrow, this.#list]) element.setAttribute('aria-label', label);
    holder.append(this.#arrow, this.#list);
    desk.view.stage.append(holder);
    this.#arrow.addEventListener('click', () => this.open());
    this.#list.addEventListener('click', () => this.#take());
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('blur', () => (this.#list.hidden = true));
    desk.view.stage.addEventListener('drawn', () => this.update());
    this.#list.hidden = true;
  }

  /** Shows the arrow when the active cell has a list. */
  update(): void {
    const active = this.desk.selection?.active;
    this.#list.hidden = true;
    this.#arrow.hidden = !active || this.#choices(active) === null;
    const place = active && !this.#arrow.hidden ? this.#placeOf(active) : null;
    if (!place) return;
    this.#arrow.style.left = `${place.left + place.width + 1}px`;
    this.#arrow.style.top = `${place.top + place.height - 19}px`;
  }

  /** Opens the list of the active cell; false when it has none. */
  open(): boolean {
    const active = this.desk.selection?.active;
    const choices = active ? this.#choices(active) : null;
    const place = active ? this.#placeOf(active) : null;
    if (!choices || !place) return false;
    this.#list.replaceChildren(...choices.map((text) => new Option(text, text)));
    this.#list.size = Math.max(2, Math.min(8, choices.length));
    this.#list.hidden = false;
    this.#list.style.left = `${place.left}px`;
    this.#list.style.top = `${place.top + place.height}px`;
    this.#list.style.minWidth = `${place.width + 19}px`;
    this.#list.focus();
    return true;
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    /* The sheet gets the focus while the key is still down and must not take it as typed. */
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
    if (event.key === 'Enter') this.#take();
    if (event.key === 'Escape') this.#close();
  }

  #take(): void {
    const text = this.#list.value;
    this.#close();
    if (text !== '') this.choose(text);
  }

  #close(): void {
    this.#list.hidden = true;
    this.closed();
  }

  #choices(cell: Cell): string[] | null {
    const { book, sheet } = this.desk;
    return book && sheet ? listChoices(book.workbook, sheet, cell) : null;
  }

  #placeOf(cell: Cell): PixelBox | null {
    const { scene, view } = this.desk;
    if (!scene) return null;
    return view.onStage(boxOf(scene.geometry, scene.merges.at(cell.row, cell.column) ?? cellArea(cell)), cell);
  }
}
