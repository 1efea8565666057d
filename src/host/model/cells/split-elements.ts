import { PackageError, unreadable } from '../../package/package-error';
import { localName } from '../../package/xml/xml-element';
import { tagEnd } from './tag-attributes';

/** Receives a large part piece by piece. */
export interface ElementSink {
  /** Everything up to and with the container's start tag. */
  head(text: string): void;
  /** One complete child of the container. */
  element(text: string): void;
  /** What stands between two children (white space, comments). */
  between(text: string): void;
  /** Everything from the container's end tag on. */
  tail(text: string): void;
}

/** Longest child in characters; a full row of 16,384 cells with long texts stays far below. */
const MAX_ELEMENT = 64 * 1024 * 1024;

/**
 * Splits a part that arrives as a stream of text into the children of one container element
 * (rows of sheetData, si of sst) without ever holding the whole. Throws `unreadable`.
 */
export class ElementSplitter {
  #rest = '';
  #state: 'head' | 'body' | 'tail' = 'head';
  readonly #start: RegExp;
  #prefix = '';

  constructor(
    private readonly container: string,
    private readonly child: string,
    private readonly sink: ElementSink,
  ) {
    this.#start = new RegExp(`<!--[^]*?-->|<!DOCTYPE|<((?:[^\\s<>/:]+:)?)${container}(?=[\\s/>])`, 'g');
  }

  push(text: string): void {
    this.#rest = this.#rest === '' ? text : this.#rest + text;
    if (this.#state === 'head') this.findStart();
    if (this.#state === 'body') this.readChildren();
  }

  /** Ends the part; a container that never came leaves everything in `head`. */
  end(): void {
    if (this.#state === 'body') throw unreadable(`<${this.container}> is not closed`);
    if (this.#state === 'head') this.sink.head(this.#rest);
    else this.sink.tail(this.#rest);
    this.#rest = '';
  }

  private findStart(): void {
    this.#start.lastIndex = 0;
    for (let match = this.#start.exec(this.#rest); match; match = this.#start.exec(this.#rest)) {
      if (match[0] === '<!DOCTYPE') throw unreadable('a document type declaration');
      if (match[0].startsWith('<!--')) continue;
      const end = tagEnd(this.#rest, match.index);
      if (end < 0) return;
      this.#prefix = match[1] ?? '';
      const closed = this.#rest.charCodeAt(end - 1) === 47;
      this.sink.head(this.#rest.slice(0, end + 1));
      this.#rest = this.#rest.slice(end + 1);
      this.#state = closed ? 'tail' : 'body';
      return;
    }
  }

  private readChildren(): void {
    const text = this.#rest;
    const closing = `</${this.#prefix}${this.child}`;
    const name = `<${this.#prefix}${this.child}`;
    let at = 0;
    while (at < text.length) {
      const open = text.indexOf('<', at);
      if (open < 0) break;
      if (open > at) this.sink.between(text.slice(at, open));
      at = open;
      if (text.startsWith(name, open)) {
        const end = this.childEnd(text, open, closing);
        if (end < 0) break;
        this.sink.element(text.slice(open, end));
        at = end;
        continue;
      }
      const end = this.otherMarkup(text, open);
      if (end < 0) break;
      if (end === open) {
        this.#state = 'tail';
        break;
      }
      this.sink.between(text.slice(open, end));
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > MAX_ELEMENT)
      throw new PackageError('too-large', `one <${this.child}> of ${this.#rest.length} characters`);
  }

  private childEnd(text: string, open: number, closing: string): number {
    const close = tagEnd(text, open);
    if (close < 0) return -1;
    if (text.charCodeAt(close - 1) === 47) return close + 1;
    const end = text.indexOf(closing, close);
    return end < 0 ? -1 : text.indexOf('>', end) + 1 || -1;
  }

  /** End of a comment, `open` itself at the container's end tag, −1 when more text is needed. */
  private otherMarkup(text: string, open: number): number {
    if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open);
      return end < 0 ? -1 : end + 3;
    }
    const end = text.indexOf('>', open);
    if (end < 0) return -1;
    if (text.startsWith('<?', open)) return end + 1;
    const name = text.slice(open + 2, end).trim();
    if (text.charAt(open + 1) === '/' && localName(name) === this.container) return open;
    const other = /^<([^\s<>/!]+)/.exec(text.slice(open, end));
    if (!other) throw unreadable(`unexpected markup in <${this.container}>`);
    return this.childEnd(text, open, `</${other[1] ?? ''}`);
  }
}
