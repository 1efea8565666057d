import { comparableName } from '../cell/normalise-text';
import type { Finding } from './finding';

/** What became of the findings of an earlier check. */
export interface CheckDifference {
  /** Of the earlier check, gone now. */
  readonly fixed: readonly Finding[];
  /** Of the later check, not there before. */
  readonly fresh: readonly Finding[];
  /** Of the later check, there before too. */
  readonly standing: readonly Finding[];
}

/** A finding is the same wherever its row went: studio, field and rule say which one it is, not the address. */
const identity = ({ studio, field, rule, code }: Finding): string =>
  [comparableName(studio), field ?? '', rule, code].join('\u001f');

const counted = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = identity(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The findings that are not among `others`, each of the others answering for one. */
const without = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const left = counted(others);
  return findings.filter((finding) => {
    const key = identity(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
};

/** Compares two checks of one register by studio and field, also when rows moved in between. */
export const compareChecks = (earlier: readonly Finding[], later: readonly Finding[]): CheckDifference => {
  const fresh = without(later, earlier);
  const isFresh = new Set(fresh);
  return { fixed: without(earlier, later), fresh, standing: later.filter((finding) => !isFresh.has(finding)) };
};
