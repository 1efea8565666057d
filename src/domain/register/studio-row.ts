import type { CellAddress } from '../cell/cell-address';
import type { CellValue } from '../cell/cell-value';
import { readMoney } from '../cell/read-money';
import { NOTHING, certain } from '../cell/reading-of';
import { serialToIso } from '../cell/serial-day';
import type { ColumnReader } from './column-reader';
import type { Field } from './field';
import type { Level } from './level';
import type { DayRange, Reading } from './reading';
import type { Studio } from './studio';
import type { StudioTable } from './studio-table';
import { isDateField } from './uses-date-1904';

/* Payments on several lines of one studio add up. */
const ADDS_UP: ReadonlySet<Field> = new Set<Field>(['subsidy.amount', 'subsidy.spent', 'subsidy.countyAmount']);

const typed = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

/* Outside these two, a first or last character may be a blank of some kind. Saves a call for almost every cell. */
const isInk = (code: number): boolean => (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff);
const needsTrim = (text: string): boolean =>
  text !== '' && !(isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)));

/** A studio of a register; see Studio. Holds nothing but its row, so that 100,000 of them are light. */
export class StudioRow implements Studio {
  constructor(
    private readonly table: StudioTable,
    readonly row: number,
  ) {}

  get name(): string {
    return this.text('studio.name');
  }

  has(field: Field): boolean {
    return this.table.readers.has(field);
  }

  address(field: Field): CellAddress {
    const reader = this.table.readers.get(field);
    if (reader) return this.table.cellOf(reader, this.row);
    return { row: this.row, column: this.table.register.columns[0]?.column ?? 0 };
  }

  raw(field: Field): CellValue {
    const reader = this.table.readers.get(field);
    return reader ? this.table.valueOf(reader, this.row) : '';
  }

  cellKey(field: Field): CellValue | null {
    const reader = this.table.readers.get(field);
    if (!reader) return '';
    if (this.table.linesOf(this.row).length > 0) return null;
    const value = this.table.valueOf(reader, this.row);
    return reader.texts !== undefined && typeof value === 'number' ? null : value;
  }

  text(field: Field): string {
    const value = this.raw(field);
    if (typeof value === 'string') return needsTrim(value) ? value.trim() : value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isDateField(field) ? this.shownDate(field, value) : typed(value);
  }

  date(field: Field): Reading<DayRange> {
    const reader = this.table.readers.get(field);
    return reader ? reader.date(this.table.valueOf(reader, this.row), this.row) : NOTHING;
  }

  money(field: Field): Reading<number> {
    const reader = this.table.readers.get(field);
    if (!reader) return NOTHING;
    const lines = this.table.linesOf(this.row);
    return lines.length > 0 && ADDS_UP.has(field) ? this.sum(reader, lines) : this.amount(reader, this.row);
  }

  count(field: Field): Reading<number> {
    const reader = this.table.readers.get(field);
    return reader ? reader.count(this.table.valueOf(reader, this.row), this.row) : NOTHING;
  }

  area(field: Field): Reading<number> {
    const reader = this.table.readers.get(field);
    return reader ? reader.area(this.table.valueOf(reader, this.row), this.row) : NOTHING;
  }

  yesNo(field: Field): Reading<boolean> {
    const reader = this.table.readers.get(field);
    return reader ? reader.yesNo(this.table.valueOf(reader, this.row), this.row) : NOTHING;
  }

  level(): Reading<Level> {
    return this.table.level(this.raw('naming.level'));
  }

  /* A date as the sheet shows it, else in the standard form; a number that is no Excel date as it was typed. */
  private shownDate(field: Field, value: number): string {
    const text = this.table.readers.get(field)?.texts?.[this.address(field).row]?.trim() ?? '';
    if (text !== '' && !text.startsWith('#')) return text;
    const { value: day, plain } = this.date(field);
    return day && plain ? serialToIso(day.first) : typed(value);
  }

  private amount(reader: ColumnReader, row: number): Reading<number> {
    const value = this.table.valueOf(reader, row);
    if (!reader.showsWan || typeof value !== 'number') return reader.money(value, row);
    return readMoney(value, reader.unit, reader.texts?.[this.table.cellOf(reader, row).row]);
  }

  private sum(reader: ColumnReader, lines: readonly number[]): Reading<number> {
    const first = this.amount(reader, this.row);
    const own = this.table.cellOf(reader, this.row).row;
    const parts = lines
      .filter((line) => line !== own && this.table.cellOf(reader, line).row === line)
      .map((line) => this.amount(reader, line));
    const broken = [first, ...parts].find(({ problem }) => problem !== null);
    const amounts = parts.filter(({ value }) => value !== null);
    if (broken || amounts.length === 0) return broken ?? first;
    return certain(
      amounts.reduce((sum, { value }) => sum + (value ?? 0), first.value ?? 0),
      first.plain,
    );
  }
}
