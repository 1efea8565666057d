import { SEVERITY_RANK, compareFindings } from './compare-findings';
import type { Finding } from './finding';

/* One number holds row (20 bits), column (14), severity (2) and the finding's place in the list. */
const COLUMNS = 2 ** 14;
const RANKS = 4;
const PLACES = 2 ** 16;

const sortedKeys = (findings: readonly Finding[]): Float64Array => {
  const keys = new Float64Array(findings.length);
  for (let at = 0; at < findings.length; at += 1) {
    const finding = findings[at];
    if (!finding) continue;
    const { cell, severity } = finding;
    keys[at] = ((cell.row * COLUMNS + cell.column) * RANKS + SEVERITY_RANK[severity]) * PLACES + at;
  }
  return keys.sort();
};

/* What one cell is told with one severity goes by the rule's id. */
const place = (ordered: Finding[], finding: Finding): void => {
  let at = ordered.length;
  ordered.push(finding);
  for (let above = ordered[at - 1]; above && compareFindings(above, finding) > 0; above = ordered[at - 1]) {
    ordered[at] = above;
    at -= 1;
  }
  ordered[at] = finding;
};

/** Findings in the order of the sheet. Sorting plain numbers is many times faster than comparing findings. */
export const orderFindings = (findings: readonly Finding[]): Finding[] => {
  if (findings.length > PLACES) return [...findings].sort(compareFindings);
  const ordered: Finding[] = [];
  for (const key of sortedKeys(findings)) {
    const finding = findings[key % PLACES];
    if (finding) place(ordered, finding);
  }
  return ordered;
};

/* More than these are sorted in. */
const FEW = 1000;

/* Where a finding belongs in an ordered list: behind its equals. */
const placeOf = (ordered: readonly Finding[], finding: Finding): number => {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other && compareFindings(other, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** A long and a short list, both in the order of the sheet, as one. */
export const mergeFindings = (long: readonly Finding[], short: readonly Finding[]): Finding[] => {
  if (short.length > FEW) return [...long, ...short].sort(compareFindings);
  const parts: (readonly Finding[])[] = [];
  let done = 0;
  for (const finding of short) {
    const place = placeOf(long, finding);
    parts.push(long.slice(done, place), [finding]);
    done = place;
  }
  const none: readonly Finding[] = [];
  return none.concat(...parts, long.slice(done));
};
