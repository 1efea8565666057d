import type { Package } from '../package/package';
import { pickPart } from '../package/pick-part';
import { unreadable } from '../package/package-error';
import type { PartContent } from '../package/write-zip';
import { encodePart } from '../package/part-text';
import { XmlPart } from '../package/xml-part';
import type { XmlElement } from '../package/xml/xml-element';
import { SharedStrings } from './cells/shared-strings';
import { SettingsFile } from './settings/settings-file';
import type { SheetContext } from './sheet/sheet-context';
import { SheetFile, type SheetOwner } from './sheet/sheet-file';
import { relationshipType } from './sheet/relationship-names';
import { ActiveTab } from './structure/active-tab';
import { rewriteFormulas } from './structure/formula-places';
import { NameList } from './structure/name-list';
import { createSheetPart } from './structure/new-sheet';
import { dropCalculationChain, Recalculation } from './structure/recalculation';
import { removePartTree } from './structure/remove-sheet-parts';
import { deleteInFormula, renameInFormula } from './structure/rename-sheet';
import { shiftSheet } from './structure/shift-sheet';
import { ensureWorkbookChild } from './structure/workbook-part';
import { EMPTY_STYLES } from './styles/empty-styles';
import { StyleSheet } from './styles/style-sheet';
import { StyleWriter } from './styles/write-styles';
import type { CellArea } from './types';
import type { NameModel, SheetModel, WorkbookModel } from './workbook';

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
  readonly #recalculation: Recalculation;
  readonly #active: ActiveTab;
  /** True once a sheet went whose formulas the calculation chain may name. */
  #deletedFormulas = false;

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
    this.#recalculation = new Recalculation(this.#root);
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
    this.#active = new ActiveTab(this.#root, this.#sheets);
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
    return this.#active.sheet;
  }

  set activeSheet(sheet: SheetModel) {
    this.#active.sheet = this.own(sheet);
  }

  addSheet(name: string, position = this.#sheets.length): SheetFile {
    const { element, part } = createSheetPart(this.pkg, this.part, name, this.#sheets[position]?.element);
    const sheet = new SheetFile(element, part, this.#context, this);
    this.#sheets.splice(position, 0, sheet);
    this.renumber();
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    const gone = this.own(sheet);
    const index = this.#sheets.indexOf(gone);
    this.#deletedFormulas ||= gone.cells.table.base.formulas.size > 0;
    this.#sheets.splice(index, 1);
    this.#context.names.removeOf(gone.element);
    this.#root.child('sheets')?.remove(gone.element);
    this.removePart(gone);
    this.rewrite((formula) => deleteInFormula(formula, gone.name));
    this.selection.delete(gone.id);
    if (this.#active.sheet === gone) this.#active.activateNear(index);
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
    this.#recalculation.write(this.#sheets.some((sheet) => sheet.isLoaded && sheet.cells.hasStale));
    const writer = new StyleWriter(this.#context.styles);
    const parts = new Map<string, PartContent>();
    for (const sheet of this.#sheets) {
      const content = sheet.toPart(writer);
      if (content) parts.set(sheet.part, content);
    }
    const lost = this.#deletedFormulas || this.#sheets.some((sheet) => sheet.isLoaded && sheet.content.changesFormulas);
    if (lost) dropCalculationChain(this.pkg, this.part);
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

  /** Positions changed: names and the active tab are stored by position. */
  private renumber(): void {
    this.#context.names.renumber();
    this.#active.write();
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
