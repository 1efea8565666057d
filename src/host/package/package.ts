import { checkContainer } from './check-container';
import { ContentTypes } from './content-types';
import { inflateEntry } from './inflate-entry';
import { unreadable } from './package-error';
import { relationshipsPartOf } from './part-name';
import { decodePart, encodePart, PartDecoder } from './part-text';
import { readZip } from './read-zip';
import { Relationships } from './relationships';
import { deflateEntry, writeZip, type PartContent } from './write-zip';
import { XmlPart } from './xml-part';
import type { ZipEntry } from './zip-entry';

const CONTENT_TYPES = '[Content_Types].xml';

/** An Open Packaging file: its parts, their types and relationships. Names are compared without regard to case. */
export class Package {
  readonly #entries = new Map<string, ZipEntry>();
  readonly #xml = new Map<string, XmlPart>();
  readonly #relationships = new Map<string, Relationships>();
  readonly #removed = new Set<string>();
  readonly contentTypes: ContentTypes;

  private constructor(private readonly source: Uint8Array) {
    for (const entry of readZip(source)) {
      const key = entry.name.toLowerCase();
      if (this.#entries.has(key)) throw unreadable(`${entry.name} is there twice`);
      this.#entries.set(key, entry);
    }
    this.contentTypes = new ContentTypes(this.xml(CONTENT_TYPES));
  }

  /** Opens a file. Throws PackageError. */
  static open(bytes: Uint8Array): Package {
    checkContainer(bytes);
    return new Package(bytes);
  }

  /** True when a zip directory holds this name, without opening anything else. */
  static holds(bytes: Uint8Array, name: string): boolean {
    return readZip(bytes).some((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  /** Names of the parts that are there now. */
  names(): string[] {
    const names = [...this.#entries].filter(([key]) => !this.#removed.has(key)).map(([, entry]) => entry.name);
    const created = [...this.#xml.keys()].filter((key) => !this.#entries.has(key) && !this.#removed.has(key));
    return [...names, ...created.map((key) => this.#createdNames.get(key) ?? key)];
  }

  readonly #texts = new Map<string, string>();
  readonly #createdNames = new Map<string, string>();

  has(name: string): boolean {
    const key = name.toLowerCase();
    return !this.#removed.has(key) && (this.#entries.has(key) || this.#xml.has(key));
  }

  /** Inflated size as the directory declares it; 0 for a part that is not in the file. */
  declaredSize(name: string): number {
    return this.#entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** Streams a part as text. Throws PackageError. */
  readText(name: string, take: (text: string) => void): void {
    const created = this.#xml.get(name.toLowerCase());
    if (created && created.original === null) {
      take(created.toString());
      return;
    }
    const decoder = new PartDecoder();
    inflateEntry(this.entry(name), (chunk) => {
      const text = decoder.decode(chunk, false);
      if (text !== '') take(text);
    });
    const rest = decoder.decode(new Uint8Array(0), true);
    if (rest !== '') take(rest);
  }

  /** Whole content of a part as it lies in the file. Throws PackageError. */
  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    inflateEntry(entry, (chunk) => {
      bytes.set(chunk, at);
      at += chunk.length;
    });
    return bytes;
  }

  /** A small part as a tree, kept from the first time on. Throws PackageError. */
  xml(name: string): XmlPart {
    const key = name.toLowerCase();
    const known = this.#removed.has(key) ? undefined : this.#xml.get(key);
    if (known) return known;
    const text = decodePart(this.bytes(name));
    const part = new XmlPart(text, text);
    this.#xml.set(key, part);
    return part;
  }

  /** Adds a part (in place of one of the same name). */
  create(name: string, text: string, contentType?: string): XmlPart {
    const key = name.toLowerCase();
    const replaced = this.#entries.has(key) ? decodePart(this.bytes(name)) : null;
    const part = new XmlPart(replaced, text);
    this.#removed.delete(key);
    this.#createdNames.set(key, name);
    this.#xml.set(key, part);
    if (contentType !== undefined) this.contentTypes.add(name, contentType);
    return part;
  }

  /** Changes the text of a part that need not be well-formed XML. */
  replaceText(name: string, change: (text: string) => string): void {
    const key = name.toLowerCase();
    const before = this.#texts.get(key) ?? decodePart(this.bytes(name));
    const after = change(before);
    if (after !== before) this.#texts.set(key, after);
  }

  /** Removes a part with its content type and its relationships. */
  remove(name: string): void {
    const key = name.toLowerCase();
    this.#xml.delete(key);
    if (this.#entries.has(key)) this.#removed.add(key);
    if (key.endsWith('.rels')) return;
    this.contentTypes.remove(name);
    this.#relationships.delete(key);
    if (this.has(relationshipsPartOf(name))) this.remove(relationshipsPartOf(name));
  }

  /** Relationships of a part; '' gives the package's own. */
  relationships(owner: string): Relationships {
    const key = owner.toLowerCase();
    const known = this.#relationships.get(key);
    if (known) return known;
    const relationships = new Relationships(this, owner);
    this.#relationships.set(key, relationships);
    return relationships;
  }

  /** The file with these parts replaced; all the others keep their compressed bytes. */
  save(contents: ReadonlyMap<string, PartContent>): Uint8Array {
    const changes = new Map<string, PartContent>();
    for (const [key, part] of this.#xml) {
      const bytes = part.changed();
      if (bytes && !this.#removed.has(key)) changes.set(key, bytes);
    }
    for (const [key, text] of this.#texts) if (!this.#removed.has(key)) changes.set(key, encodePart(text));
    for (const [name, content] of contents) changes.set(name.toLowerCase(), content);
    if (changes.size === 0 && this.#removed.size === 0) return this.source.slice();
    const kept = [...this.#entries]
      .filter(([key]) => !this.#removed.has(key))
      .map(([key, entry]) => {
        const change = changes.get(key);
        changes.delete(key);
        return change ? deflateEntry(entry.name, change, entry) : entry;
      });
    const added = [...changes].map(([key, content]) => deflateEntry(this.#createdNames.get(key) ?? key, content));
    return writeZip([...kept, ...added]);
  }

  private entry(name: string): ZipEntry {
    const key = name.toLowerCase();
    const entry = this.#removed.has(key) ? undefined : this.#entries.get(key);
    if (!entry) throw unreadable(`${name} is missing`);
    return entry;
  }
}
