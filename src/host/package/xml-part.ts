import { encodePart } from './part-text';
import { parseXml, type XmlDocument } from './xml/parse-xml';
import type { XmlElement } from './xml/xml-element';

/** A small part as a tree that knows whether it still reads as in the file. */
export class XmlPart {
  readonly #document: XmlDocument;

  /** `original` is null for a part that was not in the file. Throws `unreadable`. */
  constructor(
    readonly original: string | null,
    text: string,
  ) {
    this.#document = parseXml(text);
  }

  get root(): XmlElement {
    return this.#document.root;
  }

  toString(): string {
    return this.#document.before + this.root.toString() + this.#document.after;
  }

  /** The part's text with another root in it. */
  withRoot(root: XmlElement): string {
    return this.#document.before + root.toString() + this.#document.after;
  }

  /** Bytes to write, null when nothing changed. */
  changed(): Uint8Array | null {
    const text = this.toString();
    return text === this.original ? null : encodePart(text);
  }
}
