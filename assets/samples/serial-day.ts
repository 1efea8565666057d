const DAY = 86_400_000;

/** Excel's number of a day written 2016-04-26. */
export const serialDay = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;

/** The day so many days later, written 2016-04-26. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** True for a day in that writing: such values become real dates in the sheet, everything else stays as typed. */
export const isIsoDay = (value: string | number): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
