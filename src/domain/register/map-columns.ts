import type { Grid } from '../cell/grid';
import type { LevelWords } from '../cell/read-level';
import { SURE, claimsOf } from './column-claims';
import { type ColumnShape, columnShape } from './column-shape';
import type { Field } from './field';
import { type Meaning, meaningsOfPath } from './header-meanings';
import type { HeaderPath } from './header-paths';
import { headerKey, headerUnit } from './header-text';
import type { ColumnChoices, MappingQuestion, RegisterColumn } from './register';

/** One column on its way to a field. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly shape: ColumnShape;
  readonly claims: readonly Meaning[];
}

/** What the columns mean and what is left to ask. */
export interface Mapping {
  readonly columns: readonly RegisterColumn[];
  readonly questions: readonly MappingQuestion[];
}

/* A second column of these is nothing to ask about. */
const MANY: ReadonlySet<Field> = new Set<Field>(['seq', 'note']);
const CONTACT = /联系人|经办人|联络员|填报人/;

const isContactsPhone = (path: HeaderPath, before: HeaderPath | undefined): boolean =>
  before !== undefined && CONTACT.test(before.texts.at(-1) ?? '') && /电话|手机|联系方式/.test(path.texts.at(-1) ?? '');

/** The columns of the table with everything that their headers and cells say for a field. */
export const candidatesOf = (
  grid: Grid,
  paths: readonly HeaderPath[],
  firstRow: number,
  levelWords: LevelWords = {},
): readonly Candidate[] =>
  paths.map((path, at) => {
    const shape = columnShape(grid, path.column, firstRow, levelWords);
    const thousands = path.texts.some((text) => headerUnit(text) === 'other');
    const silent = thousands || isContactsPhone(path, paths[at - 1]);
    const claims = silent ? [] : claimsOf(meaningsOfPath(path.texts), shape, headerKey(path.texts.at(-1) ?? ''));
    return { column: path.column, header: path.texts.join('/'), shape, claims };
  });

/* Which claim of each column stands: the surest column keeps a field, the others fall back to what else they may mean. */
const settle = (candidates: readonly Candidate[], taken: ReadonlySet<Field>): Map<Candidate, Meaning> => {
  const settled = new Map<Candidate, Meaning>();
  const open = candidates.map((candidate) => ({
    candidate,
    claims: candidate.claims.filter(({ field, weight }) => weight >= SURE && !taken.has(field)),
  }));
  for (let changed = true; changed;) {
    changed = false;
    const surest = new Map<Field, number>();
    for (const {
      claims: [claim],
    } of open)
      if (claim) surest.set(claim.field, Math.max(surest.get(claim.field) ?? 0, claim.weight));
    for (const { claims } of open) {
      const [claim] = claims;
      if (!claim || claim.weight >= 0.95 || claim.weight >= (surest.get(claim.field) ?? 0)) continue;
      claims.shift();
      changed = true;
    }
  }
  for (const {
    candidate,
    claims: [claim],
  } of open)
    if (claim) settled.set(candidate, claim);
  return settled;
};

const likeliest = (rivals: readonly Candidate[], field: Field): Candidate => {
  const worth = ({ claims, shape }: Candidate): number =>
    (claims.find((claim) => claim.field === field)?.weight ?? 0) + (shape.filled > 0 ? 0.5 : 0);
  return rivals.reduce((best, rival) => (worth(rival) > worth(best) + 0.001 ? rival : best));
};

const fitFor = (field: Field, { shape, claims }: Candidate): number => {
  const claim = claims.find((one) => one.field === field)?.weight ?? 0;
  const values = {
    'studio.name': shape.studio,
    'leader.name': shape.person,
    'studio.unit': shape.unit,
    'naming.level': shape.level,
  };
  const looks = field.endsWith('.date') ? shape.date : ((values as Partial<Record<Field, number>>)[field] ?? 0);
  return shape.filled === 0 ? claim : Math.max(claim, looks * 0.8);
};

const unnamed = (candidates: readonly Candidate[], used: ReadonlySet<Candidate>): Candidate | null => {
  const names = candidates.filter(
    (candidate) => !used.has(candidate) && candidate.shape.filled >= 3 && candidate.shape.studio >= 0.8,
  );
  return names.length === 1 ? (names[0] ?? null) : null;
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
  const settled = settle(free, chosen);
  const questions: MappingQuestion[] = [];
  const rivals = new Map<Field, Candidate[]>();
  for (const [candidate, { field }] of settled) rivals.set(field, [...(rivals.get(field) ?? []), candidate]);
  const doubtful = new Set<Field>();
  for (const [field, claimants] of rivals) {
    if (claimants.length < 2) continue;
    const likely = likeliest(claimants, field);
    for (const claimant of claimants) if (claimant !== likely) settled.delete(claimant);
    if (MANY.has(field)) continue;
    doubtful.add(field);
    questions.push({
      kind: 'two-columns',
      field,
      columns: claimants.map(({ column }) => column),
      likely: likely.column,
    });
  }
  const has = (field: Field): boolean => chosen.has(field) || rivals.has(field);
  const name = has('studio.name') ? null : unnamed(free, new Set(settled.keys()));
  if (name) settled.set(name, { field: 'studio.name', weight: SURE, why: 'values' });
  for (const field of required) {
    if (has(field) || (name && field === 'studio.name')) continue;
    const columns = free
      .filter((candidate) => !settled.has(candidate) && fitFor(field, candidate) >= 0.3)
      .sort((a, b) => fitFor(field, b) - fitFor(field, a))
      .map(({ column }) => column);
    questions.push({ kind: 'missing-field', field, columns });
  }
  return {
    columns: candidates.map((candidate) => columnOf(candidate, settled, doubtful, defaultUnit, choices)),
    questions,
  };
};

const columnOf = (
  candidate: Candidate,
  settled: ReadonlyMap<Candidate, Meaning>,
  doubtful: ReadonlySet<Field>,
  defaultUnit: 1 | 10000,
  choices: ColumnChoices,
): RegisterColumn => {
  const { column, header } = candidate;
  const own = headerUnit(header);
  const unit = own === 10000 || own === 1 ? own : defaultUnit;
  const choice = choices.get(column);
  if (choice !== undefined) return { column, header, field: choice, confidence: 1, why: 'chosen', unit };
  const meaning = settled.get(candidate);
  if (!meaning) return { column, header, field: null, confidence: 0, why: 'none', unit };
  const confidence = doubtful.has(meaning.field) ? 0.6 : Math.round(meaning.weight * 100) / 100;
  return { column, header, field: meaning.field, confidence, why: meaning.why, unit };
};
