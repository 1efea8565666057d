import type { Package } from '../package/package';
import { pickPart } from '../package/pick-part';
import { unreadable } from '../package/package-error';
import type { PartContent } from '../package/write-zip';
import { encodePart } from '../package/part-text';
import { XmlPart } from '../package/xml-part';
import { XmlElement } from '../package/xml/xml-element';
import { SharedStrings } from './cells/shared-strings';
import { SettingsFile } from './settings/settings-file';
import type { SheetContext } from './sheet/sheet-context';
import { SheetFile, type SheetOwner } from './sheet/sheet-file';
import { relationshipAttribute, relationshipNamespace, relationshipType } from './sheet/relationship-names';
import { rewriteFormulas } from './structure/formula-places';
import { NameList } from './structure/name-list';
import { removePartTree } from './structure/remove-sheet-parts';
import { deleteInFormula, renameInFormula } from './structure/rename-sheet';
import { shiftSheet } from './structure/shift-sheet';
import { ensureWorkbookChild } from './structure/workbook-part';
import { EMPTY_STYLES } from './styles/empty-styles';
import { StyleSheet } from './styles/style-sheet';
import { StyleWriter } from './styles/write-styles';
import type { CellArea } from './types';
import type { NameModel, SheetModel, WorkbookModel } from './workbook';

const SHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook as a live view of its package. */
export class WorkbookFile implements WorkbookModel, SheetOwner {
  readonly date1904: boolean;
  readonly selection = new Map<string, CellArea>();
  readonly #root: XmlElement;
  readonly #sheets: SheetFile[];
  readonly #context: SheetContext;
  readonly #settings: SettingsFile;
  readonly #stylesPart: string;
  readonly #styles: XmlPart;
  readonly #recalculates: string | undefined;
  #active: SheetFile;
  /** The sheet that was active in the file, and how the tabs concerned were marked there. */
  readonly #firstActive: XmlElement;
  readonly #selected = new Map<SheetFile, string | undefined>();
  readonly #activeTab: string | undefined;
  #deletedSheet = false;

  /** `part` is the main part of the package. Throws PackageError. */
  constructor(
    readonly name: string,
    private readonly pkg: Package,
    private readonly part: string,
    addInId: string,
  ) {
    this.#root = pkg.xml(part).root;
    this.date1904 = this.#root.child('workbookPr')?.flag('date1904') ?? false;
    this.#stylesPart = pickPart(pkg, part, 'styles');
    this.#styles = this.#stylesPart === '' ? new XmlPart(null, EMPTY_STYLES) : pkg.xml(this.#stylesPart);
    this.#recalculates = this.#root.child('calcPr')?.get('fullCalcOnLoad');
    const idOf = (owner: XmlElement): string => this.#sheets.find(({ element }) => element === owner)?.id ?? '';
    this.#context = {
      pkg,
      styles: new StyleSheet(pkg, this.#styles.root, pickPart(pkg, part, 'theme')),
      strings: new SharedStrings(pkg, pickPart(pkg, part, 'sharedStrings')),
      names: new NameList(this.#root, idOf),
      date1904: this.date1904,
    };
    this.#settings = new SettingsFile(pkg, addInId);
    this.#sheets = this.readSheets();
    this.#active = this.readActive();
    this.#firstActive = this.#active.element;
    this.#activeTab = this.#root.child('bookViews')?.child('workbookView')?.get('activeTab');
  }

  get structureProtected(): boolean {
    return this.#root.child('workbookProtection')?.flag('lockStructure') ?? false;
  }

  get sheets(): readonly SheetFile[] {
    return this.#sheets;
  }

  get names(): readonly NameModel[] {
    return this.#context.names.items;
  }

  get settings(): Map<string, string> {
    return this.#settings.values;
  }

  get activeSheet(): SheetFile {
    return this.#active;
  }

  set activeSheet(sheet: SheetModel) {
    const found = this.own(sheet);
    if (found === this.#active) return;
    for (const one of [this.#active, found]) {
      if (!this.#selected.has(one)) this.#selected.set(one, one.view.selected);
    }
    this.#active = found;
    const isBack = found.element === this.#firstActive;
    for (const [one, before] of this.#selected) {
      // Two selected tabs would be edited together, so the others lose their mark.
      if (this.#sheets.includes(one)) one.view.selected = isBack ? before : one === found ? '1' : before && '0';
    }
    this.writeActive();
  }

  addSheet(name: string, position = this.#sheets.length): SheetFile {
    const sheets = ensureWorkbookChild(this.#root, 'sheets');
    const part = this.freePart();
    this.pkg.create(part, this.emptySheet(), SHEET_CONTENT);
    const id = this.pkg.relationships(this.part).add(relationshipType(this.#root, 'worksheet'), { part });
    const sheetId = Math.max(0, ...sheets.elements().map((element) => element.number('sheetId', 0))) + 1;
    const element = XmlElement.create(`${this.#root.prefix}sheet`, { name, sheetId });
    relationshipAttribute(this.#root, element, id);
    const next = this.#sheets[position]?.element;
    sheets.children.splice(next ? sheets.children.indexOf(next) : sheets.children.length, 0, element);
    const sheet = new SheetFile(element, part, this.#context, this);
    this.#sheets.splice(position, 0, sheet);
    this.renumber();
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    const gone = this.own(sheet);
    const index = this.#sheets.indexOf(gone);
    this.#sheets.splice(index, 1);
    this.#context.names.removeOf(gone.element);
    this.#root.child('sheets')?.remove(gone.element);
    this.removePart(gone);
    this.rewrite((formula) => deleteInFormula(formula, gone.name));
    this.selection.delete(gone.id);
    this.#deletedSheet = true;
    if (this.#active === gone) this.activateNear(index);
    this.renumber();
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const moved = this.own(sheet);
    const from = this.#sheets.indexOf(moved);
    const to = Math.max(0, Math.min(position, this.#sheets.length - 1));
    if (from === to) return;
    this.#sheets.splice(to, 0, ...this.#sheets.splice(from, 1));
    const sheets = ensureWorkbookChild(this.#root, 'sheets');
    sheets.remove(moved.element);
    const next = this.#sheets[to + 1]?.element;
    sheets.children.splice(next ? sheets.children.indexOf(next) : sheets.children.length, 0, moved.element);
    this.renumber();
  }

  addName(name: NameModel): void {
    this.#context.names.add(name, this.ownerOf(name.sheetId));
  }

  removeName(name: string, sheetId: string | null): void {
    this.#context.names.remove(name, this.ownerOf(sheetId));
  }

  rename(sheet: SheetFile, name: string): void {
    const before = sheet.name;
    sheet.element.set('name', name);
    this.rewrite((formula) => renameInFormula(formula, before, name));
  }

  shift(sheet: SheetFile, axis: 'row' | 'column', at: number, count: number): void {
    if (count !== 0) shiftSheet(this.pkg, this.#sheets, this.#context.names, sheet, { axis, at, count });
  }

  save(): Uint8Array {
    this.#settings.write();
    this.writeRecalculation();
    const writer = new StyleWriter(this.#context.styles);
    const parts = new Map<string, PartContent>();
    for (const sheet of this.#sheets) {
      const content = sheet.toPart(writer);
      if (content) parts.set(sheet.part, content);
    }
    this.dropCalculationChain();
    this.addStyles(parts, writer);
    return this.pkg.save(parts);
  }

  private readSheets(): SheetFile[] {
    const relationships = this.pkg.relationships(this.part);
    const elements = this.#root.child('sheets')?.childrenNamed('sheet') ?? [];
    return elements.flatMap((element) => {
      const relationship = relationships.get(element.getPrefixed('id'));
      if (!relationship) throw unreadable(`sheet ${element.get('name') ?? ''} has no part`);
      if (!relationship.type.endsWith('/worksheet')) return [];
      if (!this.pkg.has(relationship.part)) throw unreadable(`${relationship.part} is missing`);
      return [new SheetFile(element, relationship.part, this.#context, this)];
    });
  }

  private readActive(): SheetFile {
    const index = this.#root.child('bookViews')?.child('workbookView')?.number('activeTab', 0) ?? 0;
    const element = this.#root.child('sheets')?.elements()[index];
    const isVisible = (sheet: SheetFile): boolean => sheet.visibility === 'Visible';
    const sheet =
      this.#sheets.find((candidate) => candidate.element === element) ??
      this.#sheets.find(isVisible) ??
      this.#sheets[0];
    if (!sheet) throw unreadable('no worksheet');
    return sheet;
  }

  private writeActive(): void {
    const view = this.#root.child('bookViews')?.child('workbookView');
    const index = this.#root.child('sheets')?.elements().indexOf(this.#active.element) ?? 0;
    if (!view && index === 0) return;
    const created = XmlElement.create(`${this.#root.prefix}workbookView`);
    if (!view) ensureWorkbookChild(this.#root, 'bookViews').children.push(created);
    const target = view ?? created;
    if (target.number('activeTab', 0) !== index)
      target.set('activeTab', index === 0 && this.#activeTab === undefined ? undefined : index);
    const first = target.number('firstSheet', 0);
    if (first >= this.#sheets.length) target.set('firstSheet', undefined);
  }

  /** Positions changed: names and the active tab are stored by position. */
  private renumber(): void {
    this.#context.names.renumber();
    this.writeActive();
  }

  private activateNear(index: number): void {
    const order = [...this.#sheets.slice(index), ...this.#sheets.slice(0, index).reverse()];
    const next = order.find(({ visibility }) => visibility === 'Visible') ?? order[0];
    if (next) this.activeSheet = next;
  }

  private removePart(sheet: SheetFile): void {
    const relationships = this.pkg.relationships(this.part);
    for (const { id, part } of relationships.all()) if (part === sheet.part) relationships.remove(id);
    removePartTree(this.pkg, sheet.part);
  }

  private rewrite(change: (formula: string) => string): void {
    rewriteFormulas(this.pkg, this.#sheets, this.#context.names, change);
  }

  private own(sheet: SheetModel): SheetFile {
    const found = this.#sheets.find((candidate) => candidate === sheet);
    if (!found) throw new Error(`The sheet ${sheet.name} is not one of this workbook.`);
    return found;
  }

  private ownerOf(sheetId: string | null): XmlElement | null {
    return this.#sheets.find(({ id }) => id === sheetId)?.element ?? null;
  }

  private freePart(): string {
    let number = 1;
    while (this.pkg.has(`xl/worksheets/sheet${number}.xml`)) number++;
    return `xl/worksheets/sheet${number}.xml`;
  }

  private emptySheet(): string {
    const main = [...this.#root.attributes()].find(
      ([name]) => name === `xmlns${this.#root.prefix && `:${this.#root.prefix.slice(0, -1)}`}`,
    );
    const namespace = main?.[1] ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}" xmlns:r="${relationshipNamespace(this.#root)}"><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
  }

  /** Values nobody here could work out are left to Excel when it opens the file. */
  private writeRecalculation(): void {
    const isStale = this.#sheets.some((sheet) => sheet.isLoaded && sheet.cells.hasStale);
    if (isStale) ensureWorkbookChild(this.#root, 'calcPr').set('fullCalcOnLoad', '1');
    else this.#root.child('calcPr')?.set('fullCalcOnLoad', this.#recalculates);
  }

  /** The chain is optional and Excel makes a new one; one that names a cell without formula makes Excel repair the file. */
  private dropCalculationChain(): void {
    const changes = this.#deletedSheet || this.#sheets.some((sheet) => sheet.isLoaded && sheet.content.changesFormulas);
    if (!changes) return;
    const relationships = this.pkg.relationships(this.part);
    for (const { id, part } of relationships.ofType('calcChain')) {
      relationships.remove(id);
      if (this.pkg.has(part)) this.pkg.remove(part);
    }
  }

  private addStyles(parts: Map<string, PartContent>, writer: StyleWriter): void {
    const before = this.#styles.original ?? EMPTY_STYLES;
    if (this.#styles.withRoot(writer.root) === before) return;
    const text = this.#styles.withRoot(writer.root);
    if (this.#stylesPart !== '') {
      parts.set(this.#stylesPart, encodePart(text));
      return;
    }
    const part = 'xl/styles.xml';
    if (!this.pkg.has(part)) this.pkg.relationships(this.part).add(relationshipType(this.#root, 'styles'), { part });
    this.pkg.create(part, text, STYLES_CONTENT);
  }
}
