import type { Candidate } from './column-candidates';
import { SURE } from './column-claims';
import type { Field } from './field';
import type { Meaning } from './header-meanings';
import { headerUnit } from './header-text';
import { missingQuestion, rivalries, rivalryQuestion } from './mapping-questions';
import type { ColumnChoices, MappingQuestion, RegisterColumn } from './register';
import { settleClaims } from './settle-claims';

/** What the columns mean and what is left to ask. */
export interface Mapping {
  readonly columns: readonly RegisterColumn[];
  readonly questions: readonly MappingQuestion[];
}

const RIVALLED = 0.6;

/* A column whose cells all name studios is the name's, whatever its header says, if it is the only one. */
const nameByCells = (unused: readonly Candidate[]): Candidate | undefined => {
  const [name, another] = unused.filter(({ shape }) => shape.filled >= 3 && shape.studio >= 0.8);
  return another ? undefined : name;
};

/* 二级单位, 所属公司: usually whose the unit is; the unit itself when no other column says it and the cells name units. */
const unitByCells = (settled: ReadonlyMap<Candidate, Meaning>): Candidate | undefined => {
  const [unit, another] = [...settled]
    .filter(([{ shape, header }, { field }]) => {
      const says = field === 'studio.supervisingUnion' && /(?:单位|公司|企业|集团)$/.test(header);
      return says && shape.filled > 0 && shape.unit >= 0.8;
    })
    .map(([candidate]) => candidate);
  return another ? undefined : unit;
};

const columnOf = (
  { column, header }: Candidate,
  meaning: Meaning | undefined,
  rivalled: boolean,
  defaultUnit: 1 | 10000,
  choices: ColumnChoices,
): RegisterColumn => {
  const own = headerUnit(header);
  const unit = own === 10000 || own === 1 ? own : defaultUnit;
  const choice = choices.get(column);
  if (choice !== undefined) return { column, header, field: choice, confidence: 1, why: 'chosen', unit };
  if (!meaning) return { column, header, field: null, confidence: 0, why: 'none', unit };
  const confidence = rivalled ? RIVALLED : Math.round(meaning.weight * 100) / 100;
  return { column, header, field: meaning.field, confidence, why: meaning.why, unit };
};

/** Decides what each column means; acts alone only when sure, and asks about the rest. Choices go before everything. */
export const mapColumns = (
  candidates: readonly Candidate[],
  required: readonly Field[],
  defaultUnit: 1 | 10000,
  choices: ColumnChoices = new Map(),
): Mapping => {
  const chosen = new Set([...choices.values()].filter((field) => field !== null));
  const free = candidates.filter(({ column }) => !choices.has(column));
  const settled = new Map(settleClaims(free, chosen));
  const rivals = rivalries(settled);
  for (const rivalry of rivals) for (const loser of rivalry.rivals) if (loser !== rivalry.likely) settled.delete(loser);
  const has = (field: Field): boolean =>
    chosen.has(field) || [...settled.values()].some((meaning) => meaning.field === field);
  const unused = (): Candidate[] => free.filter((candidate) => !settled.has(candidate));
  const name = has('studio.name') ? undefined : nameByCells(unused());
  if (name) settled.set(name, { field: 'studio.name', weight: SURE, why: 'values' });
  const unit = required.includes('studio.unit') && !has('studio.unit') ? unitByCells(settled) : undefined;
  if (unit) settled.set(unit, { field: 'studio.unit', weight: SURE, why: 'values' });
  const asked = rivals.flatMap(rivalryQuestion);
  const missing = required.filter((field) => !has(field)).map((field) => missingQuestion(field, unused()));
  const doubtful = new Set(asked.map(({ field }) => field));
  const columns = candidates.map((candidate) => {
    const meaning = settled.get(candidate);
    return columnOf(candidate, meaning, meaning !== undefined && doubtful.has(meaning.field), defaultUnit, choices);
  });
  return { columns, questions: [...asked, ...missing] };
};
