import { XmlElement } from '../../package/xml/xml-element';
import type { NameModel } from '../workbook';
import { NameFile } from './name-file';
import { ensureWorkbookChild } from './workbook-part';

/** Names Excel makes itself (print set-up, filters) are no names to people. */
const BUILTIN = /^_xlnm\./i;

/** Defined names of a workbook. */
export class NameList {
  readonly #items: NameFile[];

  constructor(
    private readonly root: XmlElement,
    private readonly idOf: (owner: XmlElement) => string,
  ) {
    const sheets = root.child('sheets')?.elements() ?? [];
    const elements = root.child('definedNames')?.childrenNamed('definedName') ?? [];
    this.#items = elements.map((element) => {
      const local = element.get('localSheetId');
      return new NameFile(element, local === undefined ? null : (sheets[Number(local)] ?? null), idOf);
    });
  }

  /** Every name, built-in ones included. */
  get all(): readonly NameFile[] {
    return this.#items;
  }

  /** Names that are names to people, hidden ones included. */
  get items(): readonly NameFile[] {
    return this.#items.filter(({ name }) => !BUILTIN.test(name));
  }

  find(name: string, owner: XmlElement | null): NameFile | undefined {
    const wanted = name.toLowerCase();
    return this.#items.find((item) => item.name.toLowerCase() === wanted && item.owner === owner);
  }

  add(name: Omit<NameModel, 'sheetId'>, owner: XmlElement | null): NameFile {
    this.remove(name.name, owner);
    const container = ensureWorkbookChild(this.root, 'definedNames');
    const element = XmlElement.create(`${this.root.prefix}definedName`, { name: name.name });
    const item = new NameFile(element, owner, this.idOf);
    item.formula = name.formula;
    item.visible = name.visible;
    item.comment = name.comment;
    container.children.push(element);
    this.#items.push(item);
    this.renumber();
    return item;
  }

  remove(name: string, owner: XmlElement | null): void {
    const item = this.find(name, owner);
    if (item) this.drop(item);
  }

  removeOf(owner: XmlElement): void {
    for (const item of this.#items.filter((candidate) => candidate.owner === owner)) this.drop(item);
  }

  /** Writes localSheetId anew: it is a position, and positions change when sheets come, go or move. */
  renumber(): void {
    const sheets = this.root.child('sheets')?.elements() ?? [];
    for (const { element, owner } of this.#items) {
      if (owner) element.set('localSheetId', sheets.indexOf(owner));
    }
  }

  private drop(item: NameFile): void {
    const container = this.root.child('definedNames');
    container?.remove(item.element);
    if (container?.elements().length === 0) this.root.remove(container);
    this.#items.splice(this.#items.indexOf(item), 1);
  }
}
