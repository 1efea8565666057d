import { serialOf, yearOf } from '../../cell/serial-day';
import type { OccurrenceItem } from '../evidence-item';
import { type Evidence, missingPlace } from './gather';
import { type JudgeContext, type Told, type Verdict, ok } from './judge-context';
import type { StudioCase } from './studio-case';
import { isUndated, unsure } from './unsure';
import { isWithin } from './years';

const quarter = (year: number, number: number) => ({
  first: serialOf(year, number * 3 - 2, 1) ?? 0,
  last: (serialOf(number === 4 ? year + 1 : year, number === 4 ? 1 : number * 3 + 1, 1) ?? 1) - 1,
});

/** Whether it happened in each quarter that is over, of last year and this. */
export const judgeQuarters = (
  context: JudgeContext,
  item: OccurrenceItem,
  studio: StudioCase,
  found: Evidence,
): Verdict => {
  const { good, maybe } = found;
  const year = yearOf(context.asOf);
  const since = studio.since?.last ?? 0;
  const quarters = [year - 1, year]
    .flatMap((each) => [1, 2, 3, 4].map((number) => ({ year: each, number, ...quarter(each, number) })))
    .filter(({ first, last }) => last < context.asOf && first > since);
  /* A year's summaries that are only counted stand for all its quarters: 4份. */
  const isDone = (each: (typeof quarters)[number]): boolean => good.some((one) => isWithin(one, each));
  const missing = quarters.filter((each) => !isDone(each));
  if (missing.length === 0) return ok(good.at(-1)?.cell ?? null, good.length);
  if (maybe.length > 0 || good.some(isUndated)) return unsure(context, item, studio, found, [year]);
  const place = missingPlace(context, item, studio);
  const names = missing.map((each) => `${each.year}-${each.number}`).join(',');
  const told: Told = {
    cell: place.cell,
    field: place.field,
    value: place.value,
    found: { code: 'quarters-missing', params: { item: item.id, quarters: names } },
    ...(studio.since === null ? { severity: 'info' } : {}),
  };
  return { state: studio.since === null ? 'question' : 'missing', place: place.cell, count: good.length, told: [told] };
};
