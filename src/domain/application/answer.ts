import type { FormGap, GapReason } from './form-gap';
import type { SourceCell } from './source-cell';

/** One value the workbook gives for a field, and where. Amounts are 万元, dates digits, options their words joined by 、. */
export interface Candidate {
  readonly value: string | number;
  readonly sources: readonly SourceCell[];
}

/** Every value the workbook gives for a field; when there is none, why. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  readonly gap: FormGap | null;
}

/** Nothing to fill in, and why. */
export const gap = (reason: GapReason, wanted: SourceCell | null = null): Answer => ({
  candidates: [],
  gap: { reason, wanted },
});

const distinct = (sources: readonly SourceCell[]): SourceCell[] => [
  ...new Map(sources.map((source) => [`${source.sheet}!${source.address}`, source])).values(),
];

/** One certain value. */
export const found = (value: string | number, sources: readonly SourceCell[]): Answer => ({
  candidates: [{ value, sources: distinct(sources) }],
  gap: null,
});

/** The first answer that gives a value; else the first one's reason. */
export const firstOf = (...answers: readonly [Answer, ...Answer[]]): Answer =>
  answers.find(({ candidates }) => candidates.length > 0) ?? answers[0];

/** Values of several answers side by side, equal ones once with all their cells. */
export const together = (first: Answer, ...rest: readonly Answer[]): Answer => {
  const merged = new Map<string, Candidate>();
  for (const { candidates } of [first, ...rest])
    for (const { value, sources } of candidates) {
      const known = merged.get(String(value));
      merged.set(String(value), { value, sources: [...(known?.sources ?? []), ...sources] });
    }
  return merged.size > 0 ? { candidates: [...merged.values()], gap: null } : first;
};
