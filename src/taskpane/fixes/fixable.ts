import type { Finding } from '../../domain/findings/finding';

/** The findings whose right value is certain, one per cell, and those of one kind together. */
export interface Fixable {
  readonly all: readonly Finding[];
  /** All that break the same rule in the same way in the same column. */
  readonly alike: (finding: Finding) => readonly Finding[];
}

const kindOf = ({ rule, code, cell }: Finding): string => [rule, code, cell.column].join(' ');

/** Sorts out what can be fixed. A cell with two certain values gets the first; the other is looked at afterwards. */
export const fixableOf = (findings: readonly Finding[]): Fixable => {
  const cells = new Map<string, Finding>();
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cell = `${finding.sheet} ${finding.cell.row} ${finding.cell.column}`;
    if (!finding.fix || cells.has(cell)) continue;
    cells.set(cell, finding);
    const kind = kinds.get(kindOf(finding));
    if (kind) kind.push(finding);
    else kinds.set(kindOf(finding), [finding]);
  }
  return { all: [...cells.values()], alike: (finding) => kinds.get(kindOf(finding)) ?? [] };
};
