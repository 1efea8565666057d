import { errorValue, type FormulaError } from '../values/formula-error';

/** Year, month (1 to 12) and day of a serial number. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;
const BAD = errorValue('#NUM!');

/** The day of a serial number; 1900 has a 29 February and a day 0, as in Excel. */
export const dayOfSerial = (serial: number, date1904: boolean): CalendarDay | FormulaError => {
  const whole = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || whole > LAST_SERIAL) return BAD;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH_1900 + (whole < 60 ? whole + 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Serial number of a day; months and days beyond their bounds run over, as in DATE(2018,14,0). */
export const serialOf = ({ year, month, day }: CalendarDay, date1904: boolean): number | FormulaError => {
  const full = year >= 0 && year < 1900 ? year + 1900 : year;
  const days = Math.round((Date.UTC(full, month - 1, day) - EPOCH_1900) / MS_PER_DAY);
  const serial = days < 61 ? days - 1 : days;
  const result = date1904 ? serial - DAYS_TO_1904 : serial;
  return result < 0 || !(serial <= LAST_SERIAL) || full < 0 ? BAD : result;
};

/** Days of a month. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
