import { unreadable } from '../../package/package-error';
import { XmlElement } from '../../package/xml/xml-element';
import type { SheetFile } from '../sheet/sheet-file';
import { ensureWorkbookChild } from './workbook-part';

/** Which sheet is active: a position in the workbook part and a mark in the sheets concerned. */
export class ActiveTab {
  #current: SheetFile;
  /** The sheet that was active in the file, and how the tabs concerned were marked there. */
  readonly #first: XmlElement;
  readonly #marks = new Map<SheetFile, string | undefined>();
  readonly #position: string | undefined;

  constructor(
    private readonly root: XmlElement,
    private readonly sheets: readonly SheetFile[],
  ) {
    this.#position = this.view()?.get('activeTab');
    this.#current = this.read();
    this.#first = this.#current.element;
  }

  get sheet(): SheetFile {
    return this.#current;
  }

  set sheet(sheet: SheetFile) {
    if (sheet === this.#current) return;
    for (const one of [this.#current, sheet]) {
      if (!this.#marks.has(one)) this.#marks.set(one, one.view.selected);
    }
    this.#current = sheet;
    const isBack = sheet.element === this.#first;
    for (const [one, before] of this.#marks) {
      // Two selected tabs would be edited together, so the others lose their mark.
      if (this.sheets.includes(one)) one.view.selected = isBack ? before : one === sheet ? '1' : before && '0';
    }
    this.write();
  }

  /** Makes the sheet that now stands at a position active, or the nearest visible one. */
  activateNear(position: number): void {
    const order = [...this.sheets.slice(position), ...this.sheets.slice(0, position).reverse()];
    const next = order.find(({ visibility }) => visibility === 'Visible') ?? order[0];
    if (next) this.sheet = next;
  }

  /** Writes the position anew, after sheets came, went or moved. */
  write(): void {
    const index = this.elements().indexOf(this.#current.element);
    if (!this.view() && index === 0) return;
    const view = this.view() ?? this.create();
    if (view.number('activeTab', 0) !== index) {
      view.set('activeTab', index === 0 && this.#position === undefined ? undefined : index);
    }
    if (view.number('firstSheet', 0) >= this.elements().length) view.set('firstSheet', undefined);
  }

  private read(): SheetFile {
    const element = this.elements()[Number(this.#position ?? 0)];
    const sheet =
      this.sheets.find((candidate) => candidate.element === element) ??
      this.sheets.find(({ visibility }) => visibility === 'Visible') ??
      this.sheets[0];
    if (!sheet) throw unreadable('no worksheet');
    return sheet;
  }

  private elements(): XmlElement[] {
    return this.root.child('sheets')?.elements() ?? [];
  }

  private view(): XmlElement | undefined {
    return this.root.child('bookViews')?.child('workbookView');
  }

  private create(): XmlElement {
    const view = XmlElement.create(`${this.root.prefix}workbookView`);
    ensureWorkbookChild(this.root, 'bookViews').children.push(view);
    return view;
  }
}
