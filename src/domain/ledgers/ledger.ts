import type { CellAddress } from '../cell/cell-address';
import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { serialOf } from '../cell/serial-day';
import { type MergeIndex, mergeIndex } from '../register/merge-index';
import type { DayRange, Reading } from '../register/reading';
import { type ColumnReadings, columnReadings } from './column-readings';
import type { LedgerCell } from './ledger-cell';
import type { LedgerField } from './ledger-field';
import type { LedgerKind } from './ledger-kind';
import type { LedgerColumn, LedgerTable } from './ledger-table';
import type { Link } from './studio-linker';

/** How a ledger's rows say whose they are. */
export type LedgerLayout = 'column' | 'sheet' | 'block' | 'none';

const NO_READING: Reading<never> = { value: null, problem: null, plain: true };

/** A ledger with its rows; cells are read on demand. */
export class Ledger {
  readonly rows: LedgerRow[] = [];
  /** Settled when its rows are read. */
  layout: LedgerLayout = 'none';
  private readonly readers = new Map<LedgerField, ColumnReadings[]>();
  private readonly merges: MergeIndex;

  constructor(
    readonly table: LedgerTable,
    private readonly grid: Grid,
    date1904: boolean,
  ) {
    this.merges = mergeIndex(grid.merges, grid.values.length);
    for (const { column, field, unit } of table.columns) {
      if (!field) continue;
      const reader = columnReadings(column, unit, date1904);
      this.readers.set(field, [...(this.readers.get(field) ?? []), reader]);
    }
  }

  get kind(): LedgerKind {
    return this.table.kind;
  }

  get sheet(): string {
    return this.table.sheet;
  }

  has(field: LedgerField): boolean {
    return this.readers.has(field);
  }

  /** Columns of a field from the left; several only where a ledger repeats itself, as with proofs. */
  columnsOf(field: LedgerField): readonly number[] {
    return (this.readers.get(field) ?? []).map(({ column }) => column);
  }

  readerOf(field: LedgerField): ColumnReadings | undefined {
    return this.readers.get(field)?.[0];
  }

  /** The header's first cell. */
  get header(): LedgerCell {
    return { sheet: this.sheet, row: this.table.headerTop, column: this.table.columns[0]?.column ?? 0 };
  }

  columnOf(field: LedgerField): LedgerColumn | undefined {
    return this.table.columns.find((column) => column.field === field);
  }

  /** The cell a value comes from: the top-left one of a merged area. */
  cellAt(row: number, column: number): CellAddress {
    const area = this.merges.none ? undefined : this.merges.at(row, column);
    return area ? { row: area.row, column: area.column } : { row, column };
  }

  valueAt(row: number, column: number): CellValue {
    const value = this.grid.values[row]?.[column] ?? '';
    if (!isBlank(value) || this.merges.none) return value;
    const cell = this.cellAt(row, column);
    return this.grid.values[cell.row]?.[cell.column] ?? '';
  }
}

/** One row of a ledger and whose it is. */
export class LedgerRow {
  constructor(
    readonly ledger: Ledger,
    readonly row: number,
    readonly link: Link,
    /** The name that the link was made from, as it stands; '' when nothing names a studio. */
    readonly name: string,
    /** The calendar year that a line above gives it. */
    private readonly sectionYear: number | null,
  ) {}

  cell(field: LedgerField): LedgerCell {
    const column = this.ledger.readerOf(field)?.column ?? this.ledger.header.column;
    return { sheet: this.ledger.sheet, ...this.ledger.cellAt(this.row, column) };
  }

  raw(field: LedgerField): CellValue {
    const reader = this.ledger.readerOf(field);
    return reader ? this.ledger.valueAt(this.row, reader.column) : '';
  }

  text(field: LedgerField): string {
    const value = this.raw(field);
    return typeof value === 'string' ? value.trim() : String(value);
  }

  dateOf(field: LedgerField): Reading<DayRange> {
    const reader = this.ledger.readerOf(field);
    return reader ? reader.date(this.ledger.valueAt(this.row, reader.column)) : NO_READING;
  }

  money(field: LedgerField): Reading<number> {
    const reader = this.ledger.readerOf(field);
    return reader ? reader.money(this.ledger.valueAt(this.row, reader.column)) : NO_READING;
  }

  count(field: LedgerField): Reading<number> {
    const reader = this.ledger.readerOf(field);
    return reader ? reader.count(this.ledger.valueAt(this.row, reader.column)) : NO_READING;
  }

  yesNo(field: LedgerField): Reading<boolean> {
    const reader = this.ledger.readerOf(field);
    return reader ? reader.yesNo(this.ledger.valueAt(this.row, reader.column)) : NO_READING;
  }

  /** The days it speaks of: its date, else its year, else the year of its title; null when nothing tells. */
  when(): DayRange | null {
    for (const field of ['date', 'approvedDate', 'year'] as const) {
      const { value } = this.dateOf(field);
      if (value) return value;
    }
    const year = this.sectionYear ?? this.ledger.table.year;
    return year === null ? null : yearRange(year);
  }
}

/** All days of a calendar year. */
export const yearRange = (year: number): DayRange => ({
  first: serialOf(year, 1, 1) ?? 0,
  last: serialOf(year, 12, 31) ?? 0,
});
