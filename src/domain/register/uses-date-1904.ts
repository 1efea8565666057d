import type { Grid } from '../cell/grid';
import { DAYS_1904, yearOf } from '../cell/serial-day';
import type { Field } from './field';
import type { Register } from './register';

const DATES = /\.(?:date|created|birth|siteVisit|disclosure|meeting|deadline|firstReview|consent)$|^support\.review$/;
const ENOUGH = 20;

/** True for a field whose cells hold days. */
export const isDateField = (field: Field | null): boolean => field !== null && DATES.test(field);

/* The displayed year says which count is meant: the two differ by four years and a day. */
const vote = (value: unknown, text: string | undefined): number => {
  const year = Number(/(?:19|20)\d\d/.exec(text ?? '')?.[0]);
  if (typeof value !== 'number' || value < 1000 || value > 73_050 || !year) return 0;
  if (yearOf(value) === year) return -1;
  return yearOf(value + DAYS_1904) === year ? 1 : 0;
};

/** True when the workbook counts its days from 1904, as far as the displayed texts of the date columns show it. */
export const usesDate1904 = (grid: Grid, register: Register): boolean => {
  let votes = 0;
  for (const { column, field } of register.columns) {
    const texts = isDateField(field) ? grid.texts?.get(column) : undefined;
    if (!texts) continue;
    for (const row of register.studioRows) {
      votes += vote(grid.values[row]?.[column], texts[row]);
      if (Math.abs(votes) >= ENOUGH) return votes > 0;
    }
  }
  return votes > 0;
};
