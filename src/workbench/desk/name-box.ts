import { cellName } from '../../host/model/references/a1';
import { pageElement } from '../page/page-elements';
import { selectArea } from '../selection/selection';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import type { Desk } from './desk';
import { placeOf } from './place-of';

/** The box that names the active cell and goes where one types: an address or a defined name. */
export class NameBox {
  readonly #input = pageElement('name-box', HTMLInputElement);

  constructor(
    private readonly desk: Desk,
    private readonly texts: WorkbenchTexts,
    private readonly done: (problem: string | null) => void,
  ) {
    this.#input.setAttribute('aria-label', texts.nameBox);
    this.#input.addEventListener('focus', () => this.#input.select());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('blur', () => this.update());
  }

  /** Names the active cell. */
  update(): void {
    const active = this.desk.selection?.active;
    if (document.activeElement !== this.#input) this.#input.value = active ? cellName(active.row, active.column) : '';
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.done(null);
    if (event.key !== 'Enter' || event.isComposing) return;
    // The focus moves to the cell now: without this the same Enter would be typed into it.
    event.preventDefault();
    this.#go(this.#input.value.trim());
  }

  #go(wanted: string): void {
    const { book, sheet } = this.desk;
    const place = book && sheet && placeOf(book.workbook, sheet, wanted);
    if (place?.sheet.visibility !== 'Visible') {
      this.done(this.texts.notFound(wanted));
      return;
    }
    this.desk.activate(place.sheet);
    this.desk.select(selectArea(place.area), place.area);
    this.done(null);
  }
}
