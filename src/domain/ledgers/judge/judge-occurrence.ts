import { serialOf, yearOf } from '../../cell/serial-day';
import type { OccurrenceItem } from '../evidence-item';
import { type LedgerRow, yearRange } from '../ledger';
import { type JudgeContext, type Told, UNCHECKED, type Verdict, ok, registerPlace } from './judge-context';
import { answerTo, cellToFill } from './needs';
import { type Occurrence, SOURCES, isInRegister, rowsOf } from './occurrences';
import type { StudioCase } from './studio-case';
import { isWithin, yearsAsked, yearsWithout } from './years';

/** What is known of one item of one studio, before any period is looked at. */
export interface Evidence {
  readonly all: readonly Occurrence[];
  /** Those that have every quality the document asks for. */
  readonly good: readonly Occurrence[];
  /** Rows that may be the studio's. */
  readonly maybe: readonly LedgerRow[];
}

const isGood = ({ needs = [] }: OccurrenceItem, { row }: Occurrence): boolean =>
  row === null || needs.every((need) => ['met', 'no-column'].includes(answerTo(row, need)));

/** Gathers what is written about an item; columns that a ledger lacks are told once. */
export const gather = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): Evidence => {
  const all = context.occurrences(studio, item.of);
  for (const { row } of all) {
    if (!row) continue;
    for (const need of item.needs ?? [])
      if (answerTo(row, need) === 'no-column') context.lacksColumn(item, row.ledger, need.fields);
  }
  return {
    all,
    good: all.filter((each) => isGood(item, each)),
    maybe: rowsOf(context.index, studio.place, item.of, 'maybeOf'),
  };
};

/** Where a missing occurrence is marked in the register. */
export const missingPlace = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase) => {
  const { fields, ledger } = SOURCES[item.of];
  return registerPlace(context, studio, fields, ledger);
};

/* Of rows that lack something, the one that lacks least is told: it is the nearest to what is asked. */
const lacksOf = (item: OccurrenceItem, row: LedgerRow): Told[] =>
  (item.needs ?? []).flatMap((need): Told[] => {
    const answer = answerTo(row, need);
    if (answer === 'met' || answer === 'no-column') return [];
    const what = cellToFill(row, need);
    const value = row.text(what);
    const params = { ledger: row.ledger.kind, item: item.id, what };
    const base = { cell: row.cell(what), field: null, value };
    if (answer === 'unclear')
      return [{ ...base, found: { code: 'row-unclear', params: { ...params, value } }, severity: 'info' }];
    if (value !== '') return [{ ...base, found: { code: 'row-states-none', params: { ...params, value } } }];
    return [{ ...base, found: { code: 'row-lacks', params } }];
  });

/** What the nearest of these rows lacks. */
export const nearest = (item: OccurrenceItem, rows: readonly Occurrence[]): Told[] => {
  let best: Told[] = [];
  for (const { row } of rows) {
    const lacks = row ? lacksOf(item, row) : [];
    if (lacks.length > 0 && (best.length === 0 || lacks.length < best.length)) best = lacks;
  }
  return best;
};

const isUndated = ({ when }: Occurrence): boolean => when === null;

const judgeEver = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase, found: Evidence): Verdict => {
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

/** Something may count that is not certain: a question, never an accusation. */
export const unsure = (
  context: JudgeContext,
  item: OccurrenceItem,
  studio: StudioCase,
  { all, maybe }: Evidence,
  years: readonly number[],
): Verdict => {
  const place = missingPlace(context, item, studio);
  const [row] = maybe;
  const undated = all.find(isUndated);
  const cell =
    undated?.cell ?? (row ? { sheet: row.ledger.sheet, row: row.row, column: row.ledger.header.column } : place.cell);
  const rows = all.filter(isUndated).length + maybe.length;
  const params = { item: item.id, years: years.join(','), rows };
  const told: Told = {
    cell: place.cell,
    field: place.field,
    value: place.value,
    found: { code: 'maybe-happened', params },
    severity: 'info',
  };
  return { state: 'question', place: cell, count: 0, told: [told] };
};

const judgeYears = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase, found: Evidence): Verdict => {
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

const quarter = (year: number, number: number) => ({
  first: serialOf(year, number * 3 - 2, 1) ?? 0,
  last: (serialOf(number === 4 ? year + 1 : year, number === 4 ? 1 : number * 3 + 1, 1) ?? 1) - 1,
});

const judgeQuarters = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase, found: Evidence): Verdict => {
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

/** True when the workbook has anything that could tell of the item. */
export const isTold = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): boolean =>
  isInRegister(studio, item.of) || context.isKept(item.of) !== 'no';

/* What is only found here and there may well be kept elsewhere. */
const isSurelyTold = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): boolean =>
  isInRegister(studio, item.of) || context.isKept(item.of) === 'surely';

/** Whether something happened as often as the document asks. Windows and cycles have judges of their own. */
export const judgeOccurrence = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): Verdict => {
  if (!isTold(context, item, studio)) return UNCHECKED;
  const found = gather(context, item, studio);
  if (item.per === 'ever') return judgeEver(context, item, studio, found);
  return item.per === 'quarter'
    ? judgeQuarters(context, item, studio, found)
    : judgeYears(context, item, studio, found);
};
