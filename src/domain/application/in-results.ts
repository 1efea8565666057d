import { type Answer, gap } from './answer';
import type { ResultEntry, Told } from './facts';
import { inYears } from './in-years';
import type { StudioRecord } from './studio-record';

/** Lists whose entries are results. */
export type ResultList = 'results' | 'patents' | 'awards';

type Tell = (entries: readonly ResultEntry[], all: readonly ResultEntry[]) => Answer;

/** What the entries of these years in one list tell; a gap where there is no such list. */
export const inList = (list: ResultList, { facts }: StudioRecord, years: readonly number[], tell: Tell): Answer => {
  const all = facts[list];
  return all ? inYears(list, all, years, (entries) => tell(entries, all.entries)) : gap({ code: 'no-list', list });
};
export const inResults = (record: StudioRecord, years: readonly number[], tell: Tell): Answer =>
  inList('results', record, years, tell);

/** A column that the list, or the part of it that counts, does not have. */
export const noColumn = ({ facts }: StudioRecord, list: ResultList, column: string): Answer =>
  gap({ code: 'no-list-column', list, column }, facts[list]?.header ?? null);

/** Where nothing was counted, the cells that were looked at are the source of the zero. */
export const yearCells = (entries: readonly ResultEntry[]) => entries.map(({ year }) => year.cell);

/** The parts of some entries; null as soon as one of them stands in a list that has no column for it. */
export const partsOf = <T>(
  entries: readonly ResultEntry[],
  all: readonly ResultEntry[],
  part: (entry: ResultEntry) => Told<T> | undefined,
): readonly Told<T>[] | null => {
  const told = entries.map(part);
  const complete = told.filter((each) => each !== undefined);
  if (complete.length < told.length || (told.length === 0 && !all.some(part))) return null;
  return complete;
};

/** The first cell that says something which cannot be read. */
export const unclearIn = <T>(told: readonly Told<T>[]): Told<T> | undefined =>
  told.find(({ value, text }) => value === null && text !== '');
