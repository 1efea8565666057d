import { type Answer, gap } from './answer';
import type { FactList, Told } from './facts';
import type { FormList } from './form-gap';

/**
 * What the entries of these years tell. Entries that do not say their year cannot be counted by anybody: as long as there
 * are any, or rows that may be another studio's, no count pretends to be complete. A list in which the studio does not appear at all tells nothing about it.
 */
export const inYears = <Entry extends { readonly year: Told<number> }>(
  list: FormList,
  { entries, doubtful, header, years: covered }: FactList<Entry>,
  years: readonly number[],
  tell: (entries: readonly Entry[]) => Answer,
): Answer => {
  const [maybe] = doubtful;
  if (maybe) return gap({ code: 'doubtful-entries', list, count: doubtful.length }, maybe);
  if (entries.length === 0) return gap({ code: 'not-in-list', list }, header);
  const undated = entries.filter(({ year }) => year.value === null);
  const [first] = undated;
  if (first) return gap({ code: 'unclear-entries', list, count: undated.length }, first.year.cell);
  const [only = 0] = years;
  if (!years.some((year) => covered.has(year))) return gap({ code: 'year-not-in-list', list, year: only }, header);
  return tell(entries.filter(({ year }) => year.value !== null && years.includes(year.value)));
};
