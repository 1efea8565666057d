import { areaName, lettersOf } from '../../host/model/references/a1';
import type { CellArea } from '../../host/model/types';
import { filterAreaAt } from '../filter/filter-area';
import { SheetFilter } from '../filter/sheet-filter';
import { type Cell, cellArea } from '../geometry/area';
import { boxOf } from '../geometry/sheet-geometry';
import { box } from '../sheet/element';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import type { Desk } from './desk';

/** The list behind a filter button: each value once, ticked when its rows are shown. */
export class FilterBox {
  readonly #element = box('filter-box', 'dialog');

  constructor(
    private readonly desk: Desk,
    private readonly texts: WorkbenchTexts,
    private readonly sort: (cell: Cell, ascending: boolean) => void,
    private readonly closed: () => void,
  ) {
    this.#element.hidden = true;
    this.#element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
      event.stopPropagation();
    });
    desk.view.stage.append(this.#element);
  }

  /** Opens the list of a column, if the cell carries a filter button. */
  open(cell: Cell): void {
    const filter = this.#filterAt(cell);
    if (!filter) return;
    const label = this.texts.filter(lettersOf(cell.column));
    this.#element.setAttribute('aria-label', label);
    const list = document.createElement('ul');
    list.append(...filter.choices(cell.column).map(({ text, shown }) => this.#choice(text, shown)));
    this.#element.replaceChildren(
      heading(label),
      this.#sorting(cell),
      this.#all(list),
      list,
      this.#actions(filter, cell.column, list),
    );
    this.#element.hidden = false;
    this.#put(cell);
    this.#element.querySelector('input')?.focus();
  }

  close(): void {
    this.#element.hidden = true;
  }

  #close(): void {
    this.close();
    this.closed();
  }

  #filterAt(cell: Cell): SheetFilter | null {
    const { book, sheet, scene } = this.desk;
    if (!book || !sheet || !scene) return null;
    const area = filterAreaAt(sheet, cell.row, cell.column);
    if (!area) return null;
    const known = book.filters.get(sheet.id);
    const filter = known && areaName(known.area) === areaName(area) ? known : this.#newFilter(area);
    book.filters.set(sheet.id, filter);
    return filter;
  }

  #newFilter(area: CellArea): SheetFilter {
    return new SheetFilter(area, (row, column) => {
      const { scene } = this.desk;
      if (!scene) return '';
      return scene.format(scene.sheet.cells.value(row, column), scene.sheet.cells.style(row, column).numberFormat);
    });
  }

  #choice(text: string, shown: boolean): HTMLElement {
    const item = document.createElement('li');
    item.append(ticked(text === '' ? this.texts.filterBlank : text, text, shown));
    return item;
  }

  #sorting(cell: Cell): HTMLElement {
    const actions = box('sorting');
    const sort = (ascending: boolean) => () => {
      this.#close();
      this.sort(cell, ascending);
    };
    actions.append(button(this.texts.sortUp, sort(true)), button(this.texts.sortDown, sort(false)));
    return actions;
  }

  #all(list: HTMLElement): HTMLElement {
    const label = ticked(this.texts.filterAll, '', true);
    label.addEventListener('change', (event) => {
      const on = event.target instanceof HTMLInputElement && event.target.checked;
      for (const input of list.querySelectorAll('input')) input.checked = on;
    });
    return label;
  }

  #actions(filter: SheetFilter, column: number, list: HTMLElement): HTMLElement {
    const actions = box('actions');
    const unticked = (): Set<string> =>
      new Set([...list.querySelectorAll('input')].filter(({ checked }) => !checked).map(({ value }) => value));
    actions.append(
      button(this.texts.filterClear, () => this.#apply(filter, column, new Set())),
      button(this.texts.filterApply, () => this.#apply(filter, column, unticked())),
    );
    return actions;
  }

  #apply(filter: SheetFilter, column: number, texts: ReadonlySet<string>): void {
    if (this.desk.sheet) filter.hide(this.desk.sheet, column, texts);
    this.#close();
    this.desk.refresh();
  }

  #put(cell: Cell): void {
    const { scene, view } = this.desk;
    if (!scene) return;
    const { left, top, height } = view.onStage(boxOf(scene.geometry, cellArea(cell)), cell);
    const widest = view.element.clientWidth - this.#element.offsetWidth - 4;
    this.#element.style.left = `${Math.max(0, Math.min(left, widest))}px`;
    this.#element.style.top = `${top + height}px`;
  }
}

const heading = (text: string): HTMLElement => {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
};

const ticked = (text: string, value: string, checked: boolean): HTMLLabelElement => {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = value;
  input.checked = checked;
  label.append(input, text);
  return label;
};

const button = (text: string, act: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
};
