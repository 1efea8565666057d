import type { Finding } from './finding';

/** What findings can be put together by. */
export type GroupBy = 'studio' | 'rule' | 'column';

/** Findings that share a studio row, a rule or a column. Their order is kept. */
export interface FindingGroup {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly findings: readonly Finding[];
}

const KEYS: Readonly<Record<GroupBy, (finding: Finding) => string>> = {
  studio: ({ studio, cell }) => (studio === '' ? '' : `${cell.row}:${studio}`),
  rule: ({ rule }) => rule,
  column: ({ field, cell }) => field ?? `#${cell.column}`,
};

/** Groups in the order of their first finding. Under `studio`, what is about no single studio has the key ''. */
export const groupFindings = (findings: readonly Finding[], by: GroupBy): FindingGroup[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = KEYS[by](finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
};
