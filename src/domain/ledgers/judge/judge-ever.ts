import type { OccurrenceItem } from '../evidence-item';
import { type Evidence, isSurelyTold, missingPlace } from './gather';
import { type JudgeContext, type Told, type Verdict, ok } from './judge-context';
import { nearest } from './nearest';
import type { StudioCase } from './studio-case';
import { unsure } from './unsure';

/** Whether it happened at all, whenever that was. */
export const judgeEver = (
  context: JudgeContext,
  item: OccurrenceItem,
  studio: StudioCase,
  found: Evidence,
): Verdict => {
  const { good, all, maybe } = found;
  if (good.length > 0) return ok(good[0]?.cell ?? null, good.length);
  const lacks = nearest(item, all);
  const place = missingPlace(context, item, studio);
  const base = { cell: place.cell, field: place.field, value: place.value };
  if (lacks.length > 0) return { state: 'missing', place: lacks[0]?.cell ?? place.cell, count: 0, told: lacks };
  if (maybe.length > 0) return unsure(context, item, studio, found, []);
  const isSoft = !isSurelyTold(context, item, studio);
  const told: Told = {
    ...base,
    found: { code: 'never-happened', params: { item: item.id } },
    ...(isSoft ? { severity: 'info' } : {}),
  };
  return { state: isSoft ? 'question' : 'missing', place: place.cell, count: 0, told: [told] };
};
