/** Reads a block as Excel puts it on the clipboard: tabs, line ends, quotes around cells that hold either. */
export const parseTabSeparated = (text: string): string[][] => {
  const reader = new TabSeparatedReader(text.replace(/\r\n?/g, '\n'));
  return reader.rows();
};

class TabSeparatedReader {
  #at = 0;

  constructor(private readonly text: string) {}

  rows(): string[][] {
    const rows: string[][] = [[]];
    while (this.#at <= this.text.length) {
      rows.at(-1)?.push(this.#cell());
      const separator = this.text[this.#at++];
      /* Excel ends the last row with a line end too. */
      if (separator === '\n' && this.#at < this.text.length) rows.push([]);
      else if (separator === '\n') break;
    }
    return rows;
  }

  #cell(): string {
    return this.#quoted() ?? this.#plain();
  }

  #plain(): string {
    const start = this.#at;
    while (this.#at < this.text.length && this.text[this.#at] !== '\t' && this.text[this.#at] !== '\n') this.#at++;
    return this.text.slice(start, this.#at);
  }

  /* A quote that is not closed before a tab or line end was typed by a person and stays a quote. */
  #quoted(): string | null {
    const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(this.text.slice(this.#at));
    if (!match) return null;
    this.#at += match[0].length;
    return (match[1] ?? '').replaceAll('""', '"');
  }
}

/** Writes a block the way Excel does, for pasting elsewhere. */
export const toTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoteWhereNeeded).join('\t') + '\r\n').join('');

const quoteWhereNeeded = (text: string): string =>
  /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
