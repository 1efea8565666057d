import { personName } from '../cell/normalise-text';
import { type Answer, found, gap } from './answer';
import type { DevelopmentEntry } from './facts';
import type { Grade, Honour } from './form-field';
import { inYears } from './in-years';
import type { StudioRecord } from './studio-record';

const LIST = 'development';

const inDevelopment = (
  { facts, years }: StudioRecord,
  tell: (entries: readonly DevelopmentEntry[], all: readonly DevelopmentEntry[]) => Answer,
): Answer => {
  const { development } = facts;
  if (!development) return gap({ code: 'no-list', list: LIST });
  return inYears(LIST, development, years, (entries) => tell(entries, development.entries));
};

const yearCells = (entries: readonly DevelopmentEntry[]) => entries.map(({ year }) => year.cell);

const isGrown = ({ grade, honour }: DevelopmentEntry): boolean =>
  (grade?.value ?? 'none') !== 'none' || (honour?.value ?? 'none') !== 'none';

/** Entries of the form's two years in which somebody was promoted or honoured: the list instruction 6 asks for. */
export const developmentEntries = ({ facts, years }: StudioRecord): readonly DevelopmentEntry[] =>
  (facts.development?.entries ?? []).filter(
    (entry) => isGrown(entry) && entry.year.value !== null && years.includes(entry.year.value),
  );

/** 总数: people, each counted once however often he was promoted. */
export const trainedCount = (record: StudioRecord): Answer =>
  inDevelopment(record, (entries, all) => {
    const grown = entries.filter(isGrown);
    const people = new Set(grown.map(({ name }) => personName(name.text)));
    return found(people.size, grown.length > 0 ? grown.map(({ name }) => name.cell) : yearCells(all));
  });

const countOf = (record: StudioRecord, part: 'grade' | 'honour', column: string, wanted: Grade | Honour): Answer =>
  inDevelopment(record, (entries, all) => {
    if (!all.some((entry) => entry[part])) {
      return gap({ code: 'no-list-column', list: LIST, column }, record.facts.development?.header ?? null);
    }
    const counted = entries.flatMap((entry) => {
      const told = entry[part];
      return told && told.value === wanted ? [told.cell] : [];
    });
    return found(counted.length, counted.length > 0 ? counted : yearCells(all));
  });

export const gradeCount = (record: StudioRecord, grade: Grade): Answer => countOf(record, 'grade', '晋升等级', grade);
export const honourCount = (record: StudioRecord, honour: Honour): Answer =>
  countOf(record, 'honour', '荣誉称号', honour);
