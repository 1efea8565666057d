import type { OccurrenceItem } from '../evidence-item';
import type { JudgeContext, Told, Verdict } from './judge-context';
import { type Evidence, missingPlace } from './gather';
import type { Occurrence } from './occurrences';
import type { StudioCase } from './studio-case';

/** True when it is not written when it happened. */
export const isUndated = ({ when }: Occurrence): boolean => when === null;

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
