import { cellName, parseArea } from '../../host/model/references/a1';
import { pageElement } from '../page/page-elements';
import { selectArea } from '../selection/selection';
import type { WorkbenchTexts } from '../texts/workbench-texts';
import type { Desk } from './desk';

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
    const place = parseArea(wanted) ? wanted : this.#meaningOf(wanted);
    const [sheetPart, address] = splitSheet(place);
    const area = parseArea(address);
    const { book } = this.desk;
    const sheet = book?.workbook.sheets.find(({ name }) => name === sheetPart) ?? this.desk.sheet;
    if (!area || !sheet || sheet.visibility !== 'Visible') {
      this.done(this.texts.notFound(wanted));
      return;
    }
    this.desk.activate(sheet);
    this.desk.select(selectArea(area), area);
    this.done(null);
  }

  /* The area a defined name stands for, with its sheet. */
  #meaningOf(name: string): string {
    const names = this.desk.book?.workbook.names ?? [];
    const found = names.find((one) => one.visible && one.name.toLowerCase() === name.toLowerCase());
    return found?.formula.replace(/^=/, '') ?? '';
  }
}

const splitSheet = (place: string): [string, string] => {
  const mark = place.lastIndexOf('!');
  const sheet = place
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return [sheet, place.slice(mark + 1)];
};
