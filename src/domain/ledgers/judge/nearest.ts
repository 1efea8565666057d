import type { OccurrenceItem } from '../evidence-item';
import type { LedgerRow } from '../ledger';
import type { Told } from './judge-context';
import { answerTo, cellToFill } from './needs';
import type { Occurrence } from './occurrences';

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
