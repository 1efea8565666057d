import { yearOf } from '../cell/serial-day';
import type { SettingValues } from '../policies/setting';

/** The two years of which a form speaks, the earlier first. */
export type FormYears = readonly [number, number];

const DECIDED = /^(\d{4}),(\d{4})$/;

/** The years somebody decided on (`application.years`), else the two before the year of the as-of day. */
export const formYears = (asOf: number, settings: SettingValues): FormYears => {
  const [, first, second] = DECIDED.exec(settings['application.years'] ?? '') ?? [];
  if (first !== undefined && second !== undefined) {
    const years = [Number(first), Number(second)] as const;
    return years[0] <= years[1] ? years : [years[1], years[0]];
  }
  const year = yearOf(asOf);
  return [year - 2, year - 1];
};
