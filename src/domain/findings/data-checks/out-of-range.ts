import { serialOf, serialToIso } from '../../cell/serial-day';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { Found } from '../finding-code';
import { type DataContext, tellData } from './data-context';

/** The year from which a union's date can be; earlier ones are typing errors. */
const FIRST_YEAR = 1949;
const FIRST_DAY = serialOf(FIRST_YEAR, 1, 1) ?? 0;
const YEAR = 365.25;
const YOUNGEST = 16;
const OLDEST = 100;
/** ㎡ and people beyond which a number is more likely a slip than a fact. */
export const MOST_AREA = 100_000;
export const MOST_MEMBERS = 10_000;

const tell = (studio: Studio, field: Field, found: Found, context: DataContext): void =>
  tellData(context, 'out-of-range', 'warning', studio, field, found);

/** [data/out-of-range] a date before 1949. */
export const tellEarlyDate = (studio: Studio, field: Field, { last }: DayRange, context: DataContext): void => {
  if (last >= FIRST_DAY) return;
  tell(studio, field, { code: 'early-date', params: { date: serialToIso(last), year: FIRST_YEAR } }, context);
};

/** [data/out-of-range] a birth that makes the leader younger than 16 or older than 100 years, however the date is meant. */
export const tellOddAge = (studio: Studio, field: Field, { first, last }: DayRange, context: DataContext): void => {
  const most = Math.floor((context.asOf - first) / YEAR);
  const least = Math.floor((context.asOf - last) / YEAR);
  if (most >= YOUNGEST && least <= OLDEST) return;
  tell(studio, field, { code: 'odd-age', params: { age: most < YOUNGEST ? most : least } }, context);
};

/** [data/out-of-range] a number larger than anything a register holds. */
export const tellTooLarge = (studio: Studio, field: Field, value: number, most: number, context: DataContext): void => {
  if (value > most) tell(studio, field, { code: 'too-large', params: { value, most } }, context);
};
