import type { Finding } from '../../findings/finding';
import type { JudgedCell } from './judged';

const JOINED: ReadonlySet<string> = new Set(['thing-missing', 'thing-none-stated', 'thing-unclear']);

const keyOf = ({ rule, code, severity, sheet, cell }: Finding): string =>
  `${rule}/${code}/${severity}/${cell.row}/${cell.column}/${sheet}`;

/** One cell that is about several things tells of them in one finding, not in one each. */
export const joinThings = (cells: readonly JudgedCell[]): readonly JudgedCell[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of cells.flatMap(({ findings }) => findings)) {
    if (!JOINED.has(finding.code)) continue;
    const known = groups.get(keyOf(finding));
    if (known) known.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const joined = new Map<Finding, Finding>();
  for (const group of groups.values()) {
    const [first, second] = group;
    if (!first || !second) continue;
    const items = group.map(({ params }) => params['items']).join(',');
    const one = { ...first, params: { ...first.params, items } };
    for (const finding of group) joined.set(finding, one);
  }
  if (joined.size === 0) return cells;
  return cells.map((cell) => ({ ...cell, findings: cell.findings.map((finding) => joined.get(finding) ?? finding) }));
};
