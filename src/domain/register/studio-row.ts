import type { CellAddress } from '../cell/cell-address';
import type { CellValue } from '../cell/cell-value';
import { readMoney } from '../cell/read-money';
import { NOTHING, certain } from '../cell/reading-of';
import type { ColumnReader } from './column-reader';
import type { Field } from './field';
import type { Level } from './level';
import type { DayRange, Reading } from './reading';
import type { Studio } from './studio';
import type { StudioTable } from './studio-table';

/* Payments on several lines of one studio add up. */
const ADDS_UP: ReadonlySet<Field> = new Set<Field>(['subsidy.amount', 'subsidy.spent', 'subsidy.countyAmount']);

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
    if (!reader) return { row: this.row, column: this.table.register.columns[0]?.column ?? 0 };
    return reader.cells.fillsBlanks ? reader.cells.cellOf(this.row) : { row: this.row, column: reader.column };
  }

  column(field: Field): ColumnReader | null {
    return this.table.readers.get(field) ?? null;
  }

  raw(field: Field): CellValue {
    return this.table.readers.get(field)?.valueAt(this.row) ?? '';
  }

  text(field: Field): string {
    const reader = this.table.readers.get(field);
    if (!reader) return '';
    const value = reader.valueAt(this.row);
    if (typeof value === 'string') return needsTrim(value) ? value.trim() : value;
    return typeof value === 'number' && reader.terms.isDate ? shownDate(reader, this.row) : reader.at(this.row).text;
  }

  date(field: Field): Reading<DayRange> {
    return this.table.readers.get(field)?.at(this.row).date ?? NOTHING;
  }

  money(field: Field): Reading<number> {
    const reader = this.table.readers.get(field);
    if (!reader) return NOTHING;
    const lines = this.table.linesOf(this.row);
    return lines.length > 0 && ADDS_UP.has(field) ? this.sum(reader, lines) : amount(reader, this.row);
  }

  count(field: Field): Reading<number> {
    return this.table.readers.get(field)?.at(this.row).count ?? NOTHING;
  }

  area(field: Field): Reading<number> {
    return this.table.readers.get(field)?.at(this.row).area ?? NOTHING;
  }

  yesNo(field: Field): Reading<boolean> {
    return this.table.readers.get(field)?.at(this.row).yesNo ?? NOTHING;
  }

  level(): Reading<Level> {
    return this.table.readers.get('naming.level')?.at(this.row).level ?? NOTHING;
  }

  private sum(reader: ColumnReader, lines: readonly number[]): Reading<number> {
    const first = amount(reader, this.row);
    const own = reader.cells.cellOf(this.row).row;
    const parts = lines
      .filter((line) => line !== own && reader.cells.cellOf(line).row === line)
      .map((line) => amount(reader, line));
    const broken = [first, ...parts].find(({ problem }) => problem !== null);
    const amounts = parts.filter(({ value }) => value !== null);
    if (broken || amounts.length === 0) return broken ?? first;
    return certain(
      amounts.reduce((sum, { value }) => sum + (value ?? 0), first.value ?? 0),
      first.plain,
    );
  }
}

const amount = (reader: ColumnReader, row: number): Reading<number> => {
  const value = reader.valueAt(row);
  if (!reader.showsWan || typeof value !== 'number') return reader.at(row).money;
  return readMoney(value, reader.terms.unit, reader.cells.texts?.[reader.cells.cellOf(row).row]);
};

/* A date as the sheet shows it, else in the standard form. */
const shownDate = (reader: ColumnReader, row: number): string => {
  const { texts } = reader.cells;
  const text = texts?.[reader.cells.cellOf(row).row]?.trim() ?? '';
  return text !== '' && !text.startsWith('#') ? text : reader.at(row).text;
};
