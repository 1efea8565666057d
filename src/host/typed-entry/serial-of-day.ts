const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const FIRST_MARCH_1900 = 61;

/**
 * Serial number of a calendar day, null when there is no such day or Excel cannot count it.
 * The 1900 count knows a 29 February 1900 that never was.
 */
export const serialOfDay = (year: number, month: number, day: number, date1904: boolean): number | null => {
  if (!date1904 && year === 1900 && month === 2 && day === 29) return FIRST_MARCH_1900 - 1;
  if (year < 1900 || year > 9999) return null;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const days = Math.round((moment.getTime() - EPOCH_1900) / MS_PER_DAY);
  if (date1904) return days < DAYS_TO_1904 ? null : days - DAYS_TO_1904;
  return days < FIRST_MARCH_1900 ? days - 1 : days;
};

/** A year as typed: two digits below 30 belong to this century, the others to the last one. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};
