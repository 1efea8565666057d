import { unreadable } from '../../package/package-error';
import type { Package } from '../../package/package';
import { readRichText } from './read-rich-text';
import { ElementSplitter } from './split-elements';

/** The strings cells share; read on first use, never written (changed cells carry their text themselves). */
export class SharedStrings {
  #items: string[] | null = null;

  constructor(
    private readonly pkg: Package,
    private readonly part: string,
  ) {}

  /** Throws `unreadable` for an index the table does not have. */
  get(index: number): string {
    const text = this.load()[index];
    if (text === undefined) throw unreadable(`shared string ${index}`);
    return text;
  }

  load(): string[] {
    if (this.#items) return this.#items;
    const items: string[] = [];
    if (this.part !== '' && this.pkg.has(this.part)) {
      const ignore = (): void => undefined;
      const element = (xml: string): void => void items.push(readRichText(xml));
      const splitter = new ElementSplitter('sst', 'si', { head: ignore, element, between: ignore, tail: ignore });
      this.pkg.readText(this.part, (text) => splitter.push(text));
      splitter.end();
    }
    this.#items = items;
    return items;
  }
}
