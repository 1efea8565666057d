import type { Package } from '../../package/package';
import { pickPart } from '../../package/pick-part';
import type { Relationships } from '../../package/relationships';
import { XmlElement } from '../../package/xml/xml-element';

const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const PANES_CONTENT = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_CONTENT = 'application/vnd.ms-office.webextension+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FOLDER = 'xl/webextensions/';
/** Marks an extension part that this host made, so that only such a one is removed again. */
const OWN_INSTANCE = '{6C6F6361-6C65-4C78-A365-6C0000000001}';

const EMPTY_PANES = `${DECLARATION}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`;

const emptyExtension = (addInId: string): string =>
  `${DECLARATION}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${OWN_INSTANCE}"><we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`;

/** The settings of one add-in in the file ([MS-OWEXML] 2.2): name → JSON text. */
export class SettingsFile {
  readonly values: Map<string, string>;
  readonly #before: string;

  constructor(
    private readonly pkg: Package,
    private readonly addInId: string,
  ) {
    this.values = new Map(this.properties().map((element) => [element.get('name') ?? '', element.get('value') ?? '']));
    this.#before = JSON.stringify([...this.values]);
  }

  /** Brings the parts into the state of `values`; parts come with the first setting and go with the last. */
  write(): void {
    const stored = this.properties().map((element) => [element.get('name') ?? '', element.get('value') ?? '']);
    if (JSON.stringify([...this.values]) === JSON.stringify(stored)) return;
    if (this.values.size === 0 && this.isOwn()) {
      this.removeParts();
      return;
    }
    const container = this.ensureContainer();
    for (const element of this.properties()) {
      const value = this.values.get(element.get('name') ?? '');
      if (value === undefined) container.remove(element);
      else if (value !== element.get('value')) element.set('value', value);
    }
    const known = new Set(this.properties().map((element) => element.get('name')));
    for (const [name, value] of this.values) {
      if (!known.has(name)) container.children.push(XmlElement.create(`${container.prefix}property`, { name, value }));
    }
  }

  /** True when the settings are not those of the file. */
  get changed(): boolean {
    return JSON.stringify([...this.values]) !== this.#before;
  }

  private panesPart(): string {
    return pickPart(this.pkg, '', 'webextensiontaskpanes');
  }

  private panes(): Relationships | null {
    const part = this.panesPart();
    return part === '' ? null : this.pkg.relationships(part);
  }

  /** Part of this add-in: by its id, else the only one there is. */
  private part(): string {
    const parts = (this.panes()?.ofType('webextension') ?? [])
      .map(({ part }) => part)
      .filter((part) => this.pkg.has(part));
    const own = parts.find((part) => {
      const id = this.pkg.xml(part).root.child('reference')?.get('id') ?? '';
      return id.toLowerCase() === this.addInId.toLowerCase();
    });
    return own ?? (this.addInId === '' && parts.length === 1 ? (parts[0] ?? '') : '');
  }

  private isOwn(): boolean {
    const part = this.part();
    return part !== '' && this.pkg.xml(part).root.get('id') === OWN_INSTANCE;
  }

  private properties(): XmlElement[] {
    const part = this.part();
    return part === '' ? [] : (this.pkg.xml(part).root.child('properties')?.childrenNamed('property') ?? []);
  }

  private ensureContainer(): XmlElement {
    const part = this.part() || this.createParts();
    const { root } = this.pkg.xml(part);
    const known = root.child('properties');
    if (known) return known;
    const created = XmlElement.create(`${root.prefix}properties`);
    const before = root.child('bindings') ?? root.child('snapshot');
    root.children.splice(before ? root.children.indexOf(before) : root.children.length, 0, created);
    return created;
  }

  private createParts(): string {
    let panes = this.panesPart();
    if (panes === '') {
      panes = `${FOLDER}taskpanes.xml`;
      this.pkg.create(panes, EMPTY_PANES, PANES_CONTENT);
      this.pkg.relationships('').add(PANES_TYPE, { part: panes });
    }
    let number = 1;
    while (this.pkg.has(`${FOLDER}webextension${number}.xml`)) number++;
    const part = `${FOLDER}webextension${number}.xml`;
    this.pkg.create(part, emptyExtension(this.addInId), EXTENSION_CONTENT);
    const id = this.pkg.relationships(panes).add(EXTENSION_TYPE, { part });
    const { root } = this.pkg.xml(panes);
    const reference = XmlElement.create(`${root.prefix}webextensionref`, { 'xmlns:r': RELATIONSHIPS, 'r:id': id });
    const pane = { dockstate: 'right', visibility: '0', width: 350, row: 4 };
    root.children.push(XmlElement.create(`${root.prefix}taskpane`, pane, reference));
    return part;
  }

  private removeParts(): void {
    const part = this.part();
    const panes = this.panesPart();
    const relationship = this.pkg
      .relationships(panes)
      .all()
      .find((candidate) => candidate.part === part);
    const { root } = this.pkg.xml(panes);
    for (const pane of root.childrenNamed('taskpane')) {
      if (pane.child('webextensionref')?.getPrefixed('id') === relationship?.id) root.remove(pane);
    }
    if (relationship) this.pkg.relationships(panes).remove(relationship.id);
    this.pkg.remove(part);
    if (root.elements().length > 0) return;
    for (const { id, part: target } of this.pkg.relationships('').all()) {
      if (target === panes) this.pkg.relationships('').remove(id);
    }
    this.pkg.remove(panes);
  }
}
