import { decodeXml, escapeAttribute, escapeText } from './xml-text';

/** A child: an element, or raw markup (text, comment, CDATA, instruction) exactly as it stands in the part. */
export type XmlNode = XmlElement | string;

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * An element that remembers its own source: what nobody changes is written back character by character,
 * a changed attribute replaces its value only. Lookups by `local` ignore prefixes, since files use any.
 */
export class XmlElement {
  readonly local: string;
  readonly children: XmlNode[] = [];
  #open: string;
  readonly #close: string;

  /** `open` is the start tag without its ">" or "/>"; `close` the end tag, '' when the element closed itself. */
  constructor(
    readonly name: string,
    open: string,
    close: string,
  ) {
    this.local = localName(name);
    this.#open = open;
    this.#close = close;
  }

  /** A new element: `<name a="b"/>`; a string child is text and gets escaped. */
  static create(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    ...children: XmlNode[]
  ): XmlElement {
    const element = new XmlElement(name, `<${name}`, '');
    for (const [key, value] of Object.entries(attributes)) element.set(key, String(value));
    for (const child of children) element.children.push(typeof child === 'string' ? escapeText(child) : child);
    return element;
  }

  /** Prefix with its colon, or ''. */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  /** Decoded attribute value by its full name; undefined when absent. */
  get(name: string): string | undefined {
    for (const [key, value] of this.attributes()) if (key === name) return value;
    return undefined;
  }

  /** Value of the first attribute of this local name that has a prefix (r:id is spelled with any prefix). */
  getPrefixed(local: string): string | undefined {
    for (const [key, value] of this.attributes()) {
      if (key.includes(':') && !key.startsWith('xmlns:') && localName(key) === local) return value;
    }
    return undefined;
  }

  /** Number of an attribute; `fallback` when absent or no number. */
  number(name: string, fallback: number): number {
    const text = this.get(name);
    const value = text === undefined || text === '' ? NaN : Number(text);
    return Number.isNaN(value) ? fallback : value;
  }

  /** Boolean of an attribute: 1, true and on are true. */
  flag(name: string, fallback = false): boolean {
    const text = this.get(name);
    return text === undefined ? fallback : text === '1' || text === 'true' || text === 'on';
  }

  *attributes(): Generator<[string, string]> {
    for (const match of this.#open.matchAll(ATTRIBUTE)) yield [match[1] ?? '', decodeXml(match[2] ?? match[3] ?? '')];
  }

  /** Sets an attribute in its place, or as the last one; undefined removes it. */
  set(name: string, value: string | number | undefined): void {
    const text = value === undefined ? undefined : escapeAttribute(String(value));
    for (const match of this.#open.matchAll(ATTRIBUTE)) {
      if (match[1] !== name) continue;
      const end = match.index + match[0].length;
      const quote = match[0].endsWith("'") && !(text?.includes("'") ?? false) ? "'" : '"';
      const start = end - 2 - (match[2] ?? match[3] ?? '').length;
      const kept =
        text === undefined ? this.#open.slice(0, match.index) : this.#open.slice(0, start) + quote + text + quote;
      this.#open = kept + this.#open.slice(end);
      return;
    }
    if (text === undefined) return;
    const end = this.#open.trimEnd().length;
    this.#open = `${this.#open.slice(0, end)} ${name}="${text}"${this.#open.slice(end)}`;
  }

  elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** First child element of this local name. */
  child(local: string): XmlElement | undefined {
    return this.elements().find((element) => element.local === local);
  }

  childrenNamed(local: string): XmlElement[] {
    return this.elements().filter((element) => element.local === local);
  }

  /** Every element of this local name below this one, in document order. */
  descendants(local: string): XmlElement[] {
    return this.elements().flatMap((element) => [
      ...(element.local === local ? [element] : []),
      ...element.descendants(local),
    ]);
  }

  /** Text of this element and all below it. */
  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? plainText(child) : child.text())).join('');
  }

  setText(text: string): void {
    if (this.elements().length === 0 && this.text() === text) return;
    this.children.splice(0, this.children.length, ...(text === '' ? [] : [escapeText(text)]));
  }

  /** Removes a child; true when it was one. */
  remove(child: XmlElement): boolean {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
    return index >= 0;
  }

  clone(): XmlElement {
    const copy = new XmlElement(this.name, this.#open, this.#close);
    copy.children.push(...this.children.map((child) => (typeof child === 'string' ? child : child.clone())));
    return copy;
  }

  toString(): string {
    const parts: string[] = [];
    this.write(parts);
    return parts.join('');
  }

  private write(parts: string[]): void {
    if (this.#close === '' && this.children.length === 0) {
      parts.push(this.#open, '/>');
      return;
    }
    parts.push(this.#open, '>');
    for (const child of this.children) {
      if (typeof child === 'string') parts.push(child);
      else child.write(parts);
    }
    parts.push(this.#close === '' ? `</${this.name}>` : this.#close);
  }
}

const plainText = (raw: string): string => {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  return raw.startsWith('<') ? '' : decodeXml(raw);
};
