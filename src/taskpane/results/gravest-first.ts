import type { Severity } from '../../domain/findings/finding';
import type { FindingGroup } from '../../domain/findings/group-findings';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const gravest = ({ findings }: FindingGroup): number =>
  findings.reduce((rank, { severity }) => Math.min(rank, RANK[severity]), RANK.info);

/** Groups with errors before groups with warnings before the rest; among equals the order of the sheet stays. */
export const gravestFirst = (groups: readonly FindingGroup[]): FindingGroup[] =>
  groups
    .map((group) => ({ group, rank: gravest(group) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ group }) => group);
