import type { Candidate } from './column-candidates';
import type { Field } from './field';
import type { Meaning } from './header-meanings';
import type { MappingQuestion } from './register';

/* A second column of these is nothing to ask about. */
const MANY: ReadonlySet<Field> = new Set<Field>(['seq', 'note']);
/* A column that fits a missing field less than this is not worth offering. */
const WORTH_OFFERING = 0.3;

const likeliest = (rivals: readonly Candidate[], field: Field): Candidate => {
  const worth = ({ claims, shape }: Candidate): number =>
    (claims.find((claim) => claim.field === field)?.weight ?? 0) + (shape.filled > 0 ? 0.5 : 0);
  return rivals.reduce((best, rival) => (worth(rival) > worth(best) + 0.001 ? rival : best));
};

/** Columns that claim one field, and which of them is likelier meant. */
export interface Rivalry {
  readonly field: Field;
  readonly likely: Candidate;
  readonly rivals: readonly Candidate[];
}

/** The fields that more than one column claims. */
export const rivalries = (settled: ReadonlyMap<Candidate, Meaning>): readonly Rivalry[] => {
  const claimants = new Map<Field, Candidate[]>();
  for (const [candidate, { field }] of settled) claimants.set(field, [...(claimants.get(field) ?? []), candidate]);
  return [...claimants]
    .filter(([, rivals]) => rivals.length > 1)
    .map(([field, rivals]) => ({ field, rivals, likely: likeliest(rivals, field) }));
};

/** The question a rivalry puts to the user; none where it does not matter which column it is. */
export const rivalryQuestion = ({ field, rivals, likely }: Rivalry): MappingQuestion[] =>
  MANY.has(field)
    ? []
    : [{ kind: 'two-columns', field, columns: rivals.map(({ column }) => column), likely: likely.column }];

const looksLike = (field: Field, { shape }: Candidate): number => {
  if (field.endsWith('.date')) return shape.date;
  if (field === 'studio.name') return shape.studio;
  if (field === 'leader.name') return shape.person;
  if (field === 'studio.unit') return shape.unit;
  return field === 'naming.level' ? shape.level : 0;
};

const fitFor = (field: Field, candidate: Candidate): number => {
  const claim = candidate.claims.find((one) => one.field === field)?.weight ?? 0;
  return candidate.shape.filled === 0 ? claim : Math.max(claim, looksLike(field, candidate) * 0.8);
};

/** Asks for a required field that has no column; the columns that may hold it, the likeliest first. */
export const missingQuestion = (field: Field, unused: readonly Candidate[]): MappingQuestion => ({
  kind: 'missing-field',
  field,
  columns: unused
    .filter((candidate) => fitFor(field, candidate) >= WORTH_OFFERING)
    .sort((a, b) => fitFor(field, b) - fitFor(field, a))
    .map(({ column }) => column),
});
