import type { Package } from './package';
import { relationshipsPartOf, relativeTarget, resolveTarget } from './part-name';
import { XmlElement } from './xml/xml-element';

/** One relationship; `part` is '' for an external target. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly part: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of one part; their own part comes and goes as it is needed. */
export class Relationships {
  readonly #name: string;

  constructor(
    private readonly pkg: Package,
    private readonly owner: string,
  ) {
    this.#name = relationshipsPartOf(owner);
  }

  all(): Relationship[] {
    return (
      this.root()
        ?.childrenNamed('Relationship')
        .map((element) => this.read(element)) ?? []
    );
  }

  get(id: string | undefined): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  /** Relationships whose type ends with this word; strict and transitional files spell the rest differently. */
  ofType(type: string): Relationship[] {
    return this.all().filter((relationship) => relationship.type.endsWith(`/${type}`));
  }

  /** Adds a relationship to a part, or to an external address; returns its id. */
  add(type: string, target: { readonly part: string } | { readonly external: string }): string {
    if (!this.pkg.has(this.#name)) this.pkg.create(this.#name, EMPTY);
    const { root } = this.pkg.xml(this.#name);
    const taken = new Set(this.all().map((relationship) => relationship.id.toLowerCase()));
    let number = 1;
    while (taken.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    const attributes =
      'part' in target
        ? { Id: id, Type: type, Target: relativeTarget(this.owner, target.part) }
        : { Id: id, Type: type, Target: target.external, TargetMode: 'External' };
    root.children.push(XmlElement.create(`${root.prefix}Relationship`, attributes));
    return id;
  }

  remove(id: string): void {
    const root = this.root();
    const element = root?.childrenNamed('Relationship').find((candidate) => candidate.get('Id') === id);
    if (!root || !element) return;
    root.remove(element);
    if (root.elements().length === 0) this.pkg.remove(this.#name);
  }

  private root(): XmlElement | undefined {
    return this.pkg.has(this.#name) ? this.pkg.xml(this.#name).root : undefined;
  }

  private read(element: XmlElement): Relationship {
    const target = element.get('Target') ?? '';
    const part = element.get('TargetMode') === 'External' ? '' : this.find(target);
    return { id: element.get('Id') ?? '', type: element.get('Type') ?? '', target, part };
  }

  /** Some writers percent-encode the target, some the part name; the one that exists is meant. */
  private find(target: string): string {
    const part = resolveTarget(this.owner, target.split('#')[0] ?? '');
    if (this.pkg.has(part) || !part.includes('%')) return part;
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }
}
