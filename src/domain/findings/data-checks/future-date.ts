import { serialToIso } from '../../cell/serial-day';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import { type DataContext, tellData } from './data-context';
import { dayRangeText } from '../day-range-text';

/** [data/future-date] something that is said to have happened after the day of the check. */
export const tellFutureDate = (studio: Studio, field: Field, range: DayRange, context: DataContext): void => {
  if (range.first <= context.asOf) return;
  const params = { date: dayRangeText(range), asOf: serialToIso(context.asOf) };
  tellData(context, 'future-date', 'error', studio, field, { code: 'future-date', params });
};
