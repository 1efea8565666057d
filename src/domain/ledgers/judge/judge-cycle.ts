import { dayOfSerial, serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { settingValue } from '../../policies/setting';
import type { OccurrenceItem } from '../evidence-item';
import { type JudgeContext, NOT_APPLICABLE, type Told, UNCHECKED, type Verdict, ok } from './judge-context';
import { gather, isTold, missingPlace } from './gather';
import type { Occurrence } from './occurrences';
import type { StudioCase } from './studio-case';

/** "At the end of the cycle" may be some months later: only after a year is it missing for certain. */
const GRACE = 366;

const yearsLater = (day: number, years: number): number => {
  const { year, month, day: date } = dayOfSerial(day);
  return serialOf(year + years, month, Math.min(date, 28)) ?? day;
};

const lastDay = (happened: readonly Occurrence[]): number | null =>
  happened.reduce<number | null>((last, { when }) => {
    if (when === null || when === 'always') return last;
    return last === null || when.last > last ? when.last : last;
  }, null);

/* The end of the last cycle that all studios share; null when nobody said when one ends. */
const commonEnd = ({ policy, values, asOf }: JudgeContext, years: number): number | null => {
  const known = Number(settingValue(policy, values, 'cycle.common') ?? NaN);
  if (!Number.isInteger(known)) return null;
  const last = yearOf(asOf) - 1;
  return serialOf(last - ((((last - known) % years) + years) % years), 12, 31);
};

/** Whether a check that comes back every so many years was made in time. */
export const judgeCycle = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase, years: number): Verdict => {
  if (!isTold(context, item, studio)) return UNCHECKED;
  if (!studio.since) return NOT_APPLICABLE;
  const { good, maybe } = gather(context, item, studio);
  const place = missingPlace(context, item, studio);
  const base = { cell: place.cell, field: place.field, value: place.value };
  const count = good.length;
  const where = good.at(-1)?.cell ?? place.cell;
  /* A tick without a day tells that it happened, not when. */
  if (good.some(({ when }) => when === 'always') && lastDay(good) === null) return ok(where, count);
  const told = (found: Told['found'], state: Verdict['state'], soft: boolean): Verdict => ({
    state,
    place: state === 'missing' ? place.cell : where,
    count,
    told: [{ ...base, found, ...(soft ? { severity: 'info' } : {}) }],
  });
  const last = lastDay(good);
  const isCommon = settingValue(context.policy, context.values, 'cycle.start') === 'common';
  const common = isCommon ? commonEnd(context, years) : null;
  if (isCommon && common === null)
    return told({ code: 'cycle-unclear', params: { item: item.id, years } }, 'question', true);
  const end = common !== null && common > studio.since.last ? common : null;
  const due = end ?? yearsLater(Math.max(last ?? 0, studio.since.last), years);
  const params = { item: item.id, years, due: serialToIso(due) };
  const isDone = end !== null && last !== null && yearOf(last) >= yearOf(end);
  if (isDone || context.asOf <= due) {
    const isDue = !isDone && yearOf(due) === yearOf(context.asOf);
    return isDue ? { state: 'due', place: where, count, told: [] } : ok(where, count);
  }
  if (maybe.length > 0)
    return told({ code: 'maybe-happened', params: { item: item.id, years: '', rows: maybe.length } }, 'question', true);
  const isSure = end !== null || context.asOf > due + GRACE;
  return told({ code: 'cycle-missing', params }, isSure ? 'missing' : 'question', !isSure);
};
