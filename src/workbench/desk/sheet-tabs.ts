import type { SheetModel } from '../../host/model/workbook';
import { pageElement } from '../page/page-elements';
import type { Desk } from './desk';

/** The tabs of the visible sheets. */
export class SheetTabs {
  readonly #element = pageElement('tabs');
  #shown = '';

  constructor(
    private readonly desk: Desk,
    label: string,
  ) {
    this.#element.setAttribute('aria-label', label);
    this.#element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Draws the tabs again when they changed. */
  update(): void {
    const sheets = this.#visible();
    const active = this.desk.sheet;
    const shown = JSON.stringify(sheets.map(({ id, name, tabColor }) => [id, name, tabColor, id === active?.id]));
    if (shown === this.#shown) return;
    this.#shown = shown;
    const focused = this.#element.contains(document.activeElement);
    this.#element.replaceChildren(...sheets.map((sheet) => this.#tab(sheet, sheet.id === active?.id)));
    const selected = this.#element.querySelector<HTMLElement>('[aria-selected="true"]');
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused) selected?.focus();
  }

  /** Brings the next or previous visible sheet to the front. */
  turn(direction: -1 | 1): void {
    const sheets = this.#visible();
    const next = sheets[sheets.findIndex(({ id }) => id === this.desk.sheet?.id) + direction];
    if (next) this.desk.activate(next);
  }

  #visible(): SheetModel[] {
    return (this.desk.book?.workbook.sheets ?? []).filter(({ visibility }) => visibility === 'Visible');
  }

  #tab(sheet: SheetModel, selected: boolean): HTMLElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(selected));
    tab.tabIndex = selected ? 0 : -1;
    tab.textContent = sheet.name;
    if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.addEventListener('click', () => this.desk.activate(sheet));
    return tab;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'ArrowRight') this.turn(1);
    if (event.key === 'ArrowLeft') this.turn(-1);
  }
}
