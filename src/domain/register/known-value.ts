import type { CellValue } from '../cell/cell-value';
import { readArea } from '../cell/read-area';
import { readCount } from '../cell/read-count';
import { readDate } from '../cell/read-date';
import { type LevelWords, readLevel } from '../cell/read-level';
import { readMoney } from '../cell/read-money';
import { readYesNo } from '../cell/read-yes-no';
import { serialToIso } from '../cell/serial-day';
import type { Level } from './level';
import type { DayRange, Reading } from './reading';

/** How the cells of a column are to be read. */
export interface ColumnTerms {
  /** True for a field whose cells hold days. */
  readonly isDate: boolean;
  readonly date1904: boolean;
  /** Yuan that a bare number stands for. */
  readonly unit: 1 | 10000;
  readonly levelWords: LevelWords;
}

const typed = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

const textOf = (value: CellValue, { isDate, date1904 }: ColumnTerms): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!isDate) return typed(value);
  const { value: day, plain } = readDate(value, { date1904 });
  return day && plain ? serialToIso(day.first) : typed(value);
};

const UNREAD = -1;

/** One distinct value of a column with every reading made of it so far: equal cells are read once. */
export class KnownValue {
  /** Who judged the value last, and what he keeps about it. */
  judge: object | null = null;
  verdict: unknown = null;
  /* Looked at in every row by the order of dates: beside what is looked at first, not behind two more objects. */
  private firstDay = UNREAD;
  private lastDay = UNREAD;
  private asText: string | null = null;
  private asDate: Reading<DayRange> | null = null;
  private asMoney: Reading<number> | null = null;
  private asCount: Reading<number> | null = null;
  private asArea: Reading<number> | null = null;
  private asYesNo: Reading<boolean> | null = null;
  private asLevel: Reading<Level> | null = null;

  constructor(
    readonly value: CellValue,
    private readonly terms: ColumnTerms,
  ) {}

  /** Trimmed; numbers as people would type them, days in the standard form. */
  get text(): string {
    return (this.asText ??= textOf(this.value, this.terms));
  }

  get date(): Reading<DayRange> {
    return (this.asDate ??= readDate(this.value, this.terms));
  }

  /** First day that a date can mean, 1900 serial day; 0 when it is none. */
  get from(): number {
    if (this.firstDay === UNREAD) this.readDays();
    return this.firstDay;
  }

  /** Last day that a date can mean, 1900 serial day; 0 when it is none. */
  get to(): number {
    if (this.firstDay === UNREAD) this.readDays();
    return this.lastDay;
  }

  get money(): Reading<number> {
    return (this.asMoney ??= readMoney(this.value, this.terms.unit));
  }

  get count(): Reading<number> {
    return (this.asCount ??= readCount(this.value));
  }

  get area(): Reading<number> {
    return (this.asArea ??= readArea(this.value));
  }

  get yesNo(): Reading<boolean> {
    return (this.asYesNo ??= readYesNo(this.value));
  }

  get level(): Reading<Level> {
    return (this.asLevel ??= readLevel(this.value, this.terms.levelWords));
  }

  private readDays(): void {
    const { value } = this.date;
    this.firstDay = value?.first ?? 0;
    this.lastDay = value?.last ?? 0;
  }
}
