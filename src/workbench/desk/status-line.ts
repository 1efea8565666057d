import type { WorkbenchTexts } from '../texts/workbench-texts';
import { isOneCell } from '../geometry/area';
import { pageElement } from '../page/page-elements';
import type { Desk } from './desk';

/* Counting a larger selection would hold up every arrow key. */
const COUNTED = 200_000;

/** The line at the foot: a message until the next selection, else what is selected. */
export class StatusLine {
  readonly #element = pageElement('status');
  #message = '';

  constructor(
    private readonly desk: Desk,
    private readonly texts: WorkbenchTexts,
  ) {}

  /** Says something once. */
  say(message: string, problem = false): void {
    this.#message = message;
    this.#element.classList.toggle('problem', problem);
    this.#element.textContent = message;
  }

  /** Goes back to the selection's count and sum. */
  update(): void {
    this.#element.classList.remove('problem');
    this.#message = this.#summary();
    this.#element.textContent = this.#message;
  }

  #summary(): string {
    const { sheet, selection } = this.desk;
    if (!sheet || !selection || isOneCell(selection.area)) return this.texts.ready;
    const { area } = selection;
    if (area.rowCount * area.columnCount > COUNTED) return this.texts.ready;
    const numbers: number[] = [];
    let count = 0;
    sheet.cells.forEach(area, (_row, _column, value) => {
      if (value !== '') count++;
      if (typeof value === 'number') numbers.push(value);
    });
    if (count < 2) return this.texts.ready;
    const sum = numbers.reduce((total, value) => total + value, 0);
    return this.texts.selected(count, numbers.length > 0 ? String(Number(sum.toPrecision(12))) : null);
  }
}
