import { yearOf } from '../../cell/serial-day';
import type { DayRange } from '../../register/reading';
import { yearRange } from '../ledger';
import type { Occurrence } from './occurrences';
import { type StudioCase, firstFullYear } from './studio-case';

/** True when it happened within these days, as far as it is written: a year that overlaps is enough. */
export const isWithin = ({ when }: Occurrence, days: DayRange): boolean =>
  when === 'always' || (when !== null && when.first <= days.last && days.first <= when.last);

/** Calendar years that are over, for which a studio can be asked; and whether this year is one of its years. */
export interface YearsAsked {
  readonly over: readonly number[];
  readonly current: number | null;
}

/**
 * The years a studio answers for: from the first full one after its naming, as far back as the ledgers go, to the last
 * that is over. Where the register does not tell since when, the last one only.
 */
export const yearsAsked = (studio: StudioCase, covered: number | null, asOf: number): YearsAsked => {
  const current = yearOf(asOf);
  const last = current - 1;
  const since = firstFullYear(studio);
  const first = Math.max(since ?? last, Math.min(covered ?? last, last));
  const over = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return { over, current: since === null || since <= current ? current : null };
};

/** The earliest calendar year that any of these speak of. */
export const firstYearOf = (occurrences: readonly Occurrence[]): number | null => {
  let first: number | null = null;
  for (const { when, row } of occurrences) {
    if (!row || when === null || when === 'always') continue;
    const year = yearOf(when.first);
    if (first === null || year < first) first = year;
  }
  return first;
};

/** Those of the years in which none happened. */
export const yearsWithout = (years: readonly number[], occurrences: readonly Occurrence[]): number[] =>
  years.filter((year) => !occurrences.some((each) => isWithin(each, yearRange(year))));
