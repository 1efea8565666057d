/** What a packed cell holds; the number beside it is the value, or an index where text is meant. */
export const CellKind = { blank: 0, number: 1, shared: 2, text: 3, boolean: 4, error: 5 } as const;

/** A formula as the file spells it. */
export type PackedFormula =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'array'; readonly text: string; readonly ref: string }
  | { readonly kind: 'shared'; readonly group: number }
  | { readonly kind: 'table'; readonly text: string };

/** First cell of a shared formula group, where its text stands. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const FIRST_CAPACITY = 1024;

/** The cells of a sheet as the file has them, 13 bytes each, in rows and columns of ascending order. */
export class PackedCells {
  count = 0;
  readonly rows: number[] = [];
  /** Index of the first cell of each row; one more for the end. */
  readonly offsets: number[] = [0];
  columns = new Uint16Array(FIRST_CAPACITY);
  kinds = new Uint8Array(FIRST_CAPACITY);
  styles = new Uint16Array(FIRST_CAPACITY);
  numbers = new Float64Array(FIRST_CAPACITY);
  readonly texts: string[] = [];
  readonly formulas = new Map<number, PackedFormula>();
  readonly masters = new Map<number, SharedMaster>();

  add(column: number, kind: number, style: number, value: number): void {
    if (this.count === this.columns.length) this.resize(this.count * 2);
    this.columns[this.count] = column;
    this.kinds[this.count] = kind;
    this.styles[this.count] = style;
    this.numbers[this.count] = value;
    this.count++;
  }

  addText(column: number, kind: number, style: number, text: string): void {
    this.add(column, kind, style, this.texts.length);
    this.texts.push(text);
  }

  endRow(row: number): void {
    if (this.offsets[this.offsets.length - 1] === this.count) return;
    this.rows.push(row);
    this.offsets.push(this.count);
  }

  trim(): void {
    this.resize(this.count);
  }

  /** Index of a row in `rows`, or of the next one (then ~index). */
  findRow(row: number): number {
    return search(this.rows, row, 0, this.rows.length);
  }

  /** Index of a cell; −1 when the file has none there. */
  find(row: number, column: number): number {
    const at = this.findRow(row);
    if (at < 0) return -1;
    const index = search(this.columns, column, this.offsets[at] as number, this.offsets[at + 1] as number);
    return index < 0 ? -1 : index;
  }

  /** Takes the groups apart; whoever calls this has given every member its text. */
  forgetSharing(): void {
    for (const [index, formula] of this.formulas) {
      if (formula.kind === 'shared') this.formulas.set(index, { kind: 'plain', text: '' });
    }
    this.masters.clear();
  }

  private resize(size: number): void {
    this.columns = grow(this.columns, new Uint16Array(size));
    this.kinds = grow(this.kinds, new Uint8Array(size));
    this.styles = grow(this.styles, new Uint16Array(size));
    this.numbers = grow(this.numbers, new Float64Array(size));
  }
}

const grow = <T extends Uint8Array | Uint16Array | Float64Array>(from: T, to: T): T => {
  to.set(from.subarray(0, to.length));
  return to;
};

/** Binary search in an ascending part of a list; ~(place) when it is not there. */
export const search = (list: ArrayLike<number>, wanted: number, from: number, to: number): number => {
  const guess = from + wanted - (list[from] ?? wanted);
  if (guess >= from && guess < to && list[guess] === wanted) return guess;
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] as number;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
};
