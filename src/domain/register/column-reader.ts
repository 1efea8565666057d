import type { CellAddress } from '../cell/cell-address';
import type { CellValue } from '../cell/cell-value';
import type { ColumnTerms, KnownValue } from './known-value';
import { ValueIndex } from './value-index';

/* Rows that are looked at together, some checks after others, are no more than these: a power of two. */
const SLOTS = 512;

/** Where a column's cells come from. */
export interface ColumnCells {
  readonly values: readonly (readonly CellValue[])[];
  /** True when a blank cell may belong to a merged area or be filled from a further line of its studio. */
  readonly fillsBlanks: boolean;
  /** The cell that a row's value comes from. */
  cellOf(row: number): CellAddress;
  /** True when the row's studio goes on in further rows. */
  hasLines(row: number): boolean;
  /** Displayed texts by row, where they were asked for. */
  readonly texts: readonly string[] | undefined;
}

/** The cells of one column, each distinct value read once. */
export class ColumnReader {
  /** True when number formats of the column show amounts in 万. */
  readonly showsWan: boolean;
  private readonly index: ValueIndex;
  /* The same cell is asked for by many checks: it stands in a slot of its row, found faster than in the index. */
  private readonly slotValues: CellValue[] = [];
  private readonly slots: KnownValue[] = [];
  private readonly values: readonly (readonly CellValue[])[];

  constructor(
    readonly column: number,
    readonly terms: ColumnTerms,
    readonly cells: ColumnCells,
  ) {
    this.values = cells.values;
    this.index = new ValueIndex(terms);
    this.showsWan = cells.texts?.some((text) => text.includes('万')) ?? false;
  }

  /** What stands in the row: merged cells are filled down. */
  valueAt(row: number): CellValue {
    const value = this.values[row]?.[this.column];
    if (value !== undefined && value !== '') return value;
    if (!this.cells.fillsBlanks) return '';
    const cell = this.cells.cellOf(row);
    return this.values[cell.row]?.[cell.column] ?? '';
  }

  /** What is known of the row's value. */
  at(row: number): KnownValue {
    return this.known(this.valueAt(row), row);
  }

  /**
   * As `at`, where it is worth keeping something about the value: null where a reading also depends on further rows or on
   * the displayed text, and where values hardly repeat.
   */
  keptAt(row: number): KnownValue | null {
    const { cells } = this;
    if (cells.fillsBlanks && cells.hasLines(row)) return null;
    const value = this.valueAt(row);
    if (typeof value === 'number' ? cells.texts !== undefined : this.index.forgets) return null;
    return this.known(value, row);
  }

  private known(value: CellValue, row: number): KnownValue {
    const slot = row & (SLOTS - 1);
    const before = this.slots[slot];
    if (before !== undefined && this.slotValues[slot] === value) return before;
    const known = this.index.of(value);
    this.slotValues[slot] = value;
    this.slots[slot] = known;
    return known;
  }
}
