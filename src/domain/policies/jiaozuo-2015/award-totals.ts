import { yearOf } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';

/** Year of an award, null when it is not written or not certain. */
export const awardYear = (studio: Studio): number | null => {
  const date = studio.date('award.year').value;
  return date && yearOf(date.first) === yearOf(date.last) ? yearOf(date.first) : null;
};

const awardAmount = (studio: Studio): number => Math.max(0, studio.money('award.amount').value ?? 0);

/** Bonus of all studios by year in yuan; without a year under 0. */
export const awardTotals = (studios: readonly Studio[]): Map<number, number> => {
  const sums = new Map<number, number>();
  for (const studio of studios) {
    const year = awardYear(studio) ?? 0;
    const amount = awardAmount(studio);
    if (amount > 0) sums.set(year, (sums.get(year) ?? 0) + amount);
  }
  return sums;
};
