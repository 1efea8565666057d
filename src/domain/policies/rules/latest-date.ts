import { yearOf } from '../../cell/serial-day';
import { listedDates } from '../../findings/data-checks/listed-dates';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';

/** The last date a cell tells, also of several in one cell; null when blank or unreadable. */
export const latestDate = (studio: Studio, field: Field): DayRange | null => {
  const { value, problem } = studio.date(field);
  if (value || problem === null) return value;
  const dates = listedDates(studio, field) ?? [];
  return dates.reduce<DayRange | null>((last, date) => (!last || date.last > last.last ? date : last), null);
};

/** Year of the last date a cell tells; null when blank or unreadable. */
export const latestYear = (studio: Studio, field: Field): number | null => {
  const date = latestDate(studio, field);
  return date && yearOf(date.last);
};
