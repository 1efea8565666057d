import { toA1 } from '../../domain/cell/cell-address';
import type { Finding, Severity } from '../../domain/findings/finding';
import type { Strings } from '../../strings/strings';

/** What the list shows: no severities chosen means all. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

/** One spelling for searching: width, case and blanks do not matter. */
const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Everything of a finding that people look for. */
const textOf = (finding: Finding, strings: Strings): string => {
  const { studio, value, clause, rule, field, cell } = finding;
  const { message, advice } = strings.finding(finding);
  const parts = [studio, toA1(cell), message, advice, value, clause?.document, clause?.article, rule];
  return searchable([...parts, field && strings.fields[field]].filter(Boolean).join('\n'));
};

/** Texts to search in, made once per list because making them costs more than searching. */
export const searchTexts = (findings: readonly Finding[], strings: Strings): ReadonlyMap<Finding, string> =>
  new Map(findings.map((finding) => [finding, textOf(finding, strings)]));

/** True when the finding passes the filter. Every word of the search must occur. */
export const passes = (finding: Finding, { severities, search }: FindingFilter, text: () => string): boolean => {
  if (severities.size > 0 && !severities.has(finding.severity)) return false;
  const words = search.split(/\s+/).map(searchable).filter(Boolean);
  return words.length === 0 || words.every((word) => text().includes(word));
};
