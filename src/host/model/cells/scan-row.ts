import { unreadable } from '../../package/package-error';
import { MAX_COLUMNS, MAX_ROWS } from '../references/a1';
import { eachAttribute, tagEnd } from './tag-attributes';

/** Where the pieces of one `<c>` stand in the row's text; −1 for a piece it does not have. One object serves all cells. */
export interface CellSpan {
  column: number;
  style: number;
  type: string;
  start: number;
  /** Index of the ">" of the start tag. */
  tagEnd: number;
  end: number;
  formulaStart: number;
  formulaTagEnd: number;
  formulaTextEnd: number;
  valueStart: number;
  valueEnd: number;
  inlineStart: number;
  inlineEnd: number;
}

/** The start tag of a row. */
export interface RowHead {
  row: number;
  /** Cell format of the row, −1 when it has none of its own. */
  style: number;
  /** Points, −1 for the default. */
  height: number;
  hidden: boolean;
  tagEnd: number;
  closed: boolean;
}

const isTrue = (text: string): boolean => text === '1' || text === 'true';

/** Reads the start tag of a row; `previous` is the row before, for rows that do not say their number. */
export const scanRowHead = (text: string, previous: number): RowHead => {
  const end = tagEnd(text, 0);
  const head = { row: previous + 1, style: -1, height: -1, hidden: false, tagEnd: end, closed: false, custom: false };
  head.closed = text.charCodeAt(end - 1) === 47;
  eachAttribute(text, text.search(/[\s>]/), end, (name, start, stop) => {
    const value = text.slice(start, stop);
    if (name === 'r') head.row = Number(value) - 1;
    else if (name === 's') head.style = Number(value);
    else if (name === 'customFormat') head.custom = isTrue(value);
    else if (name === 'ht') head.height = Number(value);
    else if (name === 'hidden') head.hidden = isTrue(value);
  });
  if (!head.custom) head.style = -1;
  if (!(head.row >= 0 && head.row < MAX_ROWS)) throw unreadable(`row number ${head.row + 1}`);
  return head;
};

const columnFrom = (text: string, from: number, to: number): number => {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = text.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

/** Runs for every cell of a sheet, so it looks at characters and makes no strings it does not need. */
const readCellTag = (text: string, cell: CellSpan, nameLength: number): void => {
  cell.style = 0;
  cell.type = 'n';
  const end = cell.tagEnd;
  for (let at = cell.start + nameLength; at < end;) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= end) break;
    while (text.charCodeAt(at) <= 32) at++;
    let open = equals + 1;
    while (text.charCodeAt(open) <= 32) open++;
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close < 0 || close > end) break;
    const next = text.charCodeAt(at + 1);
    const letter = next === 61 || next <= 32 ? text.charCodeAt(at) : 0;
    if (letter === 114) cell.column = columnFrom(text, open + 1, close);
    else if (letter === 115) cell.style = numberFrom(text, open + 1, close);
    else if (letter === 116) cell.type = text.slice(open + 1, close);
    at = close + 1;
  }
  if (!(cell.column >= 0 && cell.column < MAX_COLUMNS)) throw unreadable(`column ${cell.column + 1}`);
  if (!(cell.style >= 0 && cell.style < 65536)) throw unreadable(`cell format ${cell.style}`);
};

const numberFrom = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number(text.slice(from, to));
    value = value * 10 + digit;
  }
  return value;
};

/** Walks over the cells of one complete `<row>`; `visit` must not keep the span. Throws `unreadable`. */
export const scanRow = (text: string, head: RowHead, prefix: string, visit: (cell: CellSpan) => void): void => {
  if (head.closed) return;
  const cell = emptySpan();
  const scan = new RowScan(text, prefix);
  let at = head.tagEnd + 1;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) throw unreadable('a row is not closed');
    if (text.charCodeAt(open + 1) === 47) return;
    if (!scan.isCell(open)) {
      at = scan.skip(open);
      continue;
    }
    cell.column++;
    scan.cell(cell, open);
    visit(cell);
    at = cell.end;
  }
};

const emptySpan = (): CellSpan => ({
  column: -1,
  style: 0,
  type: 'n',
  start: 0,
  tagEnd: 0,
  end: 0,
  formulaStart: -1,
  formulaTagEnd: -1,
  formulaTextEnd: -1,
  valueStart: -1,
  valueEnd: -1,
  inlineStart: -1,
  inlineEnd: -1,
});

class RowScan {
  readonly #cell: string;
  readonly #length: number;

  constructor(
    private readonly text: string,
    private readonly prefix: string,
  ) {
    this.#cell = `<${prefix}c`;
    this.#length = this.#cell.length;
  }

  isCell(open: number): boolean {
    if (!this.text.startsWith(this.#cell, open)) return false;
    const next = this.text.charCodeAt(open + this.#length);
    return next <= 32 || next === 62 || next === 47;
  }

  /** End of a comment or of an element that is none of ours (extLst). */
  skip(open: number): number {
    const { text } = this;
    if (text.startsWith('<!--', open)) return this.after('-->', open);
    const name = /^<([^\s<>/!?]+)/.exec(text.slice(open, open + 100))?.[1];
    const end = tagEnd(text, open);
    if (name === undefined || end < 0) throw unreadable('unexpected markup in a row');
    if (text.charCodeAt(end - 1) === 47) return end + 1;
    return this.after('>', this.after(`</${name}`, end) - 1);
  }

  cell(cell: CellSpan, open: number): void {
    const { text } = this;
    cell.start = open;
    cell.tagEnd = tagEnd(text, open);
    if (cell.tagEnd < 0) throw unreadable('a cell is not closed');
    cell.formulaStart = cell.formulaTagEnd = cell.formulaTextEnd = -1;
    cell.valueStart = cell.valueEnd = cell.inlineStart = cell.inlineEnd = -1;
    readCellTag(text, cell, this.#length);
    if (text.charCodeAt(cell.tagEnd - 1) === 47) {
      cell.end = cell.tagEnd + 1;
      return;
    }
    this.content(cell);
  }

  private content(cell: CellSpan): void {
    const { text } = this;
    let at = cell.tagEnd + 1;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open < 0) throw unreadable('a cell is not closed');
      if (text.charCodeAt(open + 1) === 47) {
        if (!text.startsWith(`</${this.prefix}c`, open)) throw unreadable('a cell is not closed');
        cell.end = this.after('>', open);
        return;
      }
      at = this.piece(cell, open);
    }
  }

  private piece(cell: CellSpan, open: number): number {
    const { text, prefix } = this;
    const nameAt = open + 1 + prefix.length;
    const letter = text.charCodeAt(nameAt);
    const next = text.charCodeAt(nameAt + 1);
    const isOneLetter = text.startsWith(prefix, open + 1) && (next <= 32 || next === 62 || next === 47);
    const isInline = text.startsWith(`${prefix}is`, open + 1);
    if (!(isOneLetter && (letter === 118 || letter === 102)) && !isInline) return this.skip(open);
    const end = tagEnd(text, open);
    if (end < 0) throw unreadable('a cell is not closed');
    const closed = text.charCodeAt(end - 1) === 47;
    const stop = closed ? end : text.indexOf(`</${prefix}${isInline ? 'is' : letter === 118 ? 'v' : 'f'}`, end);
    if (stop < 0) throw unreadable('a value is not closed');
    if (isInline) [cell.inlineStart, cell.inlineEnd] = [closed ? stop : end + 1, stop];
    else if (letter === 118) {
      cell.valueStart = closed ? stop : end + 1;
      cell.valueEnd = stop;
    } else [cell.formulaStart, cell.formulaTagEnd, cell.formulaTextEnd] = [open, end, closed ? -1 : stop];
    return closed ? end + 1 : this.after('>', stop);
  }

  private after(closing: string, from: number): number {
    const end = this.text.indexOf(closing, from);
    if (end < 0) throw unreadable('a row is not closed');
    return end + closing.length;
  }
}
