import type { DayRange, Reading } from '../register/reading';
import { type CellValue, isBlank, isErrorValue } from './cell-value';
import { type DateParts, writtenDate } from './date-text';
import { isNoneWord } from './none-word';
import { NOTHING, certain, failed } from './reading-of';
import { DAYS_1904, daysInMonth, serialOf } from './serial-day';

export interface DateOptions {
  /** True when the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/* Serial days that a register can mean: 1 January 1920 to 31 December 2099. */
const FIRST_SERIAL = 7306;
const LAST_SERIAL = 73_050;

const first = ({ year, month, day }: DateParts): number | null => serialOf(year, month ?? 1, day ?? 1);
const last = ({ year, month, day }: DateParts): number | null => {
  if (month !== null && (month < 1 || month > 12)) return null;
  return serialOf(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
};

const range = (from: DateParts, to: DateParts, plain = false): Reading<DayRange> => {
  if (from.year < 1900 || to.year < 1900) return failed('unreadable-date');
  const start = first(from);
  const end = last(to);
  if (start === null || end === null) return failed('impossible-date');
  return end < start ? failed('unreadable-date') : certain({ first: start, last: end }, plain);
};

const parts = (year: number, month: number | null, day: number | null): Reading<DayRange> =>
  range({ year, month, day }, { year, month, day });

/* 2018.4 typed into a cell is a number. 2018.1 may have been 2018.10: the reading covers both months. */
const yearAndMonth = (value: number): Reading<DayRange> => {
  const [year, digits = ''] = String(value).split('.');
  if (digits.length > 2) return failed('unreadable-date');
  if (digits !== '1') return parts(Number(year), Number(digits), null);
  return range({ year: Number(year), month: 1, day: null }, { year: Number(year), month: 10, day: null });
};

const fromNumber = (value: number, date1904: boolean): Reading<DayRange> => {
  if (value >= 1900 && value < 2101) return Number.isInteger(value) ? parts(value, null, null) : yearAndMonth(value);
  const serial = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return certain({ first: serial, last: serial }, true);
  if (!Number.isInteger(value)) return failed('unreadable-date');
  if (value >= 19_000_000 && value < 30_000_000)
    return parts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  if (value >= 190_000 && value < 300_000) return parts(Math.floor(value / 100), value % 100, null);
  return failed('unreadable-date');
};

/**
 * Reads a date the way people type it, as the days it can mean (1900 serial days). A month or a year is the range of its
 * days. `plain` only for a real Excel date. A day that is not in the calendar is `impossible-date` and never rolled over.
 */
export const readDate = (value: CellValue, { date1904 }: DateOptions): Reading<DayRange> => {
  if (isBlank(value)) return NOTHING;
  if (typeof value === 'number') return fromNumber(value, date1904);
  if (typeof value === 'boolean') return failed('unreadable-date');
  if (isErrorValue(value)) return failed('error-value');
  if (isNoneWord(value)) return NOTHING;
  const written = writtenDate(value);
  return written ? range(written.from, written.to) : failed('unreadable-date');
};
