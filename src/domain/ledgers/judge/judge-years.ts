import type { OccurrenceItem } from '../evidence-item';
import { yearRange } from '../ledger';
import { type Evidence, isSurelyTold, missingPlace } from './gather';
import type { JudgeContext, Told, Verdict } from './judge-context';
import { nearest } from './nearest';
import type { StudioCase } from './studio-case';
import { isUndated, unsure } from './unsure';
import { isWithin, yearsAsked, yearsWithout } from './years';

/** Whether it happened in each calendar year that is over; this year stays open. */
export const judgeYears = (
  context: JudgeContext,
  item: OccurrenceItem,
  studio: StudioCase,
  found: Evidence,
): Verdict => {
  const { all, good, maybe } = found;
  const { over, current } = yearsAsked(studio, context.firstYears(item.id), context.asOf);
  const failed = yearsWithout(over, good);
  const absent = yearsWithout(failed, all);
  const lacks = failed
    .filter((year) => !absent.includes(year))
    .flatMap((year) =>
      nearest(
        item,
        all.filter((each) => isWithin(each, yearRange(year))),
      ),
    );
  const place = missingPlace(context, item, studio);
  const base = { cell: place.cell, field: place.field, value: place.value };
  const told: Told[] = [
    ...new Map(lacks.map((each) => [`${each.cell.sheet}/${each.cell.row}/${each.cell.column}`, each])).values(),
  ];
  let state: Verdict['state'] = told.length > 0 ? 'missing' : 'ok';
  if (absent.length > 0 && (maybe.length > 0 || all.some(isUndated))) {
    const question = unsure(context, item, studio, found, absent);
    return { ...question, state: told.length > 0 ? 'missing' : 'question', told: [...told, ...question.told] };
  }
  if (absent.length > 0) {
    /* Without a naming in the register, nobody knows since when the studio is asked. */
    const isSoft = studio.since === null || !isSurelyTold(context, item, studio);
    const severity = isSoft ? ({ severity: 'info' } as const) : {};
    told.push({
      ...base,
      found: { code: 'years-missing', params: { item: item.id, years: absent.join(',') } },
      ...severity,
    });
    state = isSoft && state === 'ok' ? 'question' : 'missing';
  }
  if (state === 'ok' && current !== null && yearsWithout([current], good).length > 0) {
    return { state: 'due', place: good[0]?.cell ?? place.cell, count: good.length, told: [] };
  }
  const where = state === 'ok' ? (good.at(-1)?.cell ?? place.cell) : (told[0]?.cell ?? place.cell);
  return { state, place: where, count: good.length, told };
};
