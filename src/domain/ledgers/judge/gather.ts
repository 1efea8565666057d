import type { OccurrenceItem } from '../evidence-item';
import type { LedgerRow } from '../ledger';
import { type JudgeContext, registerPlace } from './judge-context';
import { answerTo } from './needs';
import { type Occurrence, isInRegister, rowsOf } from './occurrences';
import { SOURCES } from './sources';
import type { StudioCase } from './studio-case';

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

/** True when the workbook has anything that could tell of the item. */
export const isTold = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): boolean =>
  isInRegister(studio, item.of) || context.isKept(item.of) !== 'no';

/** False for what is only found here and there, and may well be kept elsewhere. */
export const isSurelyTold = (context: JudgeContext, item: OccurrenceItem, studio: StudioCase): boolean =>
  isInRegister(studio, item.of) || context.isKept(item.of) === 'surely';
