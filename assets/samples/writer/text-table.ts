import { MAIN, XML_HEAD, xmlText } from './xml-text';

/** The texts of a workbook, each stored once. */
export class TextTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, known);
    return known;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    const counts = `count="${this.uses}" uniqueCount="${items.length}"`;
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`;
  }
}
