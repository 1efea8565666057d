const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was (serial 60); from 1 March 1900 on the count starts at 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RELIABLE = 61;

/** Days between the 1904 and the 1900 counting of dates. */
export const DAYS_1904 = 1462;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** 1900 serial day of a calendar day; null when there is no such day. Years from 1900 to 9999. */
export const serialOf = (year: number, month: number, day: number): number | null => {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return serial < FIRST_RELIABLE ? serial - 1 : serial;
};

/* Days of 400, 100 and 4 years and of one, in a count whose years begin on 1 March, so that a leap day is the last of its year. */
const DAYS_400 = 146_097;
const DAYS_100 = 36_524;
const DAYS_4 = 1461;
const DAYS_1 = 365;
/** Days from 1 March of the year 0 to the beginning of the reliable count. */
const MARCH_0 = 693_899;

/** Calendar day of a 1900 serial day; a time of day is dropped. Worked out without a Date, which is many times slower. */
export const dayOfSerial = (
  serial: number,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const whole = Math.floor(serial);
  const days = (whole < FIRST_RELIABLE - 1 ? whole + 1 : whole) + MARCH_0;
  const era = Math.floor(days / DAYS_400);
  const inEra = days - era * DAYS_400;
  const leaps = Math.floor(inEra / (DAYS_4 - 1)) - Math.floor(inEra / DAYS_100) + Math.floor(inEra / (DAYS_400 - 1));
  const years = Math.floor((inEra - leaps) / DAYS_1);
  const inYear = inEra - (DAYS_1 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, day };
};

/** Year of a 1900 serial day. */
export const yearOf = (serial: number): number => dayOfSerial(serial).year;

/** Month (1–12) of a 1900 serial day. */
export const monthOf = (serial: number): number => dayOfSerial(serial).month;

/** "2018-04-20" of a 1900 serial day. */
export const serialToIso = (serial: number): string => {
  const { year, month, day } = dayOfSerial(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** 1900 serial day of "2018-04-20"; null when the text is no such day. */
export const isoToSerial = (iso: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? serialOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};
