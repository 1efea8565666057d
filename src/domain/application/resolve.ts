import type { Answer, Candidate } from './answer';
import type { FormField } from './form-field';
import type { FormGap } from './form-gap';
import type { SourceCell } from './source-cell';

/** What is written into a field. */
export interface Filled {
  readonly value: string | number;
  readonly sources: readonly SourceCell[];
  readonly origin: 'workbook' | 'chosen' | 'hand';
}

/** What became of one field: it may hold something and still lack a part. */
export interface Resolved {
  readonly field: FormField;
  readonly filled: Filled | null;
  readonly gap: FormGap | null;
  /** Values that disagree, none otherwise. */
  readonly candidates: readonly Candidate[];
}

const ofConflict = (candidates: readonly Candidate[], chosen: string | undefined): Pick<Resolved, 'filled' | 'gap'> => {
  if (chosen !== undefined) {
    const known = candidates.find(({ value }) => String(value) === chosen);
    return { filled: { value: known?.value ?? chosen, sources: known?.sources ?? [], origin: 'chosen' }, gap: null };
  }
  const values = candidates.map(({ value }) => value).join('、');
  return { filled: null, gap: { reason: { code: 'conflict', values }, wanted: candidates[0]?.sources[0] ?? null } };
};

/** Settles a field: one value is written, none is a gap, several wait until somebody chooses. */
export const resolve = (field: FormField, { candidates, gap }: Answer, chosen?: string): Resolved => {
  const [only, another] = candidates;
  if (only && another) return { field, candidates, ...ofConflict(candidates, chosen) };
  return { field, candidates: [], gap, filled: only ? { ...only, origin: 'workbook' } : null };
};
