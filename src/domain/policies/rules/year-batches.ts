import { yearOf } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';

/** Namings of one calendar year. */
export interface YearBatch {
  readonly year: number;
  readonly studios: readonly Studio[];
}

/** Year of a naming, null when it is not written or not certain. */
export const namingYear = (studio: Studio): number | null => {
  const named = studio.date('naming.date').value;
  if (!named) return null;
  const year = yearOf(named.first);
  return named.first === named.last || year === yearOf(named.last) ? year : null;
};

/** Namings by year, earliest first; those without a certain year are left out. */
export const yearBatches = (studios: readonly Studio[]): YearBatch[] => {
  const years = new Map<number, Studio[]>();
  for (const studio of studios) {
    const year = namingYear(studio);
    if (year === null) continue;
    const batch = years.get(year);
    if (batch) batch.push(studio);
    else years.set(year, [studio]);
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, batch]) => ({ year, studios: batch }));
};
