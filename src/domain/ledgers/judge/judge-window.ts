import { dayOfSerial, serialOf, serialToIso, yearOf } from '../../cell/serial-day';
import { settingValue } from '../../policies/setting';
import type { DayRange } from '../../register/reading';
import type { OccurrenceItem } from '../evidence-item';
import { yearRange } from '../ledger';
import { type JudgeContext, type Told, UNCHECKED, type Verdict, ok } from './judge-context';
import { type Evidence, gather, isTold, missingPlace } from './gather';
import { nearest } from './nearest';
import { type StudioCase, firstFullYear } from './studio-case';
import { unsure } from './unsure';
import { isWithin } from './years';

const KEY = 'results.window';
type Reading = 'rolling' | 'calendar';

const yearsBefore = (day: number, years: number): number => {
  const { year, month, day: date } = dayOfSerial(day);
  return serialOf(year - years, month, Math.min(date, 28)) ?? day;
};

/* Two years up to today; a studio named since then has not had them yet. */
const rolling = (studio: StudioCase, asOf: number): DayRange | null => {
  const first = yearsBefore(asOf, 2) + 1;
  return studio.since && studio.since.last >= first ? null : { first, last: asOf };
};

/* The last pair of calendar years that is over; pairs begin with the year after the naming. */
const calendar = (studio: StudioCase, asOf: number): DayRange | null => {
  const last = yearOf(asOf) - 1;
  const since = firstFullYear(studio) ?? last - 1;
  if (last - since < 1) return null;
  const end = since + Math.floor((last - since + 1) / 2) * 2 - 1;
  return { first: yearRange(end - 1).first, last: yearRange(end).last };
};

const text = ({ first, last }: DayRange): string => `${serialToIso(first)}/${serialToIso(last)}`;

interface Window {
  readonly reading: Reading;
  readonly days: DayRange | null;
  readonly kept: boolean;
}

const windowsOf = (studio: StudioCase, { good }: Evidence, asOf: number, least: number): Window[] =>
  (['rolling', 'calendar'] as const).map((reading) => {
    const days = reading === 'rolling' ? rolling(studio, asOf) : calendar(studio, asOf);
    return { reading, days, kept: days === null || good.filter((each) => isWithin(each, days)).length >= least };
  });

/* Decided by a setting, else open: then both ways of counting count. */
const readingsIn = ({ policy, values }: JudgeContext): readonly Reading[] => {
  if (values[KEY] === undefined) return ['rolling', 'calendar'];
  return [settingValue(policy, values, KEY) === 'calendar' ? 'calendar' : 'rolling'];
};

const leastIn = ({ policy, values }: JudgeContext): number =>
  Number(settingValue(policy, values, 'results.least') ?? 1);

const judgeBroken = (
  context: JudgeContext,
  item: OccurrenceItem,
  studio: StudioCase,
  found: Evidence,
  windows: readonly Window[],
): Verdict => {
  const broken = windows.filter(({ kept }) => !kept);
  const spans = broken.flatMap(({ days }) => (days ? [days] : []));
  const place = missingPlace(context, item, studio);
  const base = { cell: place.cell, field: place.field, value: place.value };
  const kept = windows.find((each) => each.kept);
  if (kept) {
    const params = { item: item.id, kept: kept.reading, broken: spans.map(text).join(',') };
    const told: Told = { ...base, found: { code: 'window-unclear', params }, severity: 'info' };
    return { state: 'question', place: place.cell, count: found.good.length, told: [told] };
  }
  const inside = found.all.filter((each) => spans.some((days) => isWithin(each, days)));
  const lacks = nearest(item, inside);
  if (lacks.length > 0)
    return { state: 'missing', place: lacks[0]?.cell ?? place.cell, count: found.good.length, told: lacks };
  if (found.maybe.length > 0 || found.all.some(({ when }) => when === null))
    return unsure(context, item, studio, found, []);
  const isSoft = studio.since === null;
  const told: Told = {
    ...base,
    found: { code: 'window-missing', params: { item: item.id, windows: spans.map(text).join(',') } },
    ...(isSoft ? { severity: 'info' } : {}),
  };
  return { state: isSoft ? 'question' : 'missing', place: place.cell, count: found.good.length, told: [told] };
};

/* Nothing is broken yet: perhaps the window that is running is still empty. */
const judgeRunning = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase, found: Evidence): Verdict => {
  const year = yearOf(context.asOf);
  const since = firstFullYear(studio);
  const start = since === null || since > year ? null : year - ((year - since) % 2);
  const last = found.good.at(-1)?.cell ?? null;
  if (start === null) return ok(last, found.good.length);
  const days = { first: yearRange(start).first, last: yearRange(start + 1).last };
  if (found.good.some((each) => isWithin(each, days))) return ok(last, found.good.length);
  const place = missingPlace(context, item, studio);
  return { state: 'due', place: last ?? place.cell, count: found.good.length, told: [] };
};

/** Whether something happened within two years, by each way of counting them that the document leaves open. */
export const judgeWindow = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): Verdict => {
  if (!isTold(context, item, studio)) return UNCHECKED;
  const found = gather(context, item, studio);
  const asked = readingsIn(context);
  const windows = windowsOf(studio, found, context.asOf, leastIn(context)).filter(({ reading }) =>
    asked.includes(reading),
  );
  return windows.every(({ kept }) => kept)
    ? judgeRunning(context, item, studio, found)
    : judgeBroken(context, item, studio, found, windows);
};
