import type { FindingGroup } from '../../domain/findings/group-findings';

/** The groups in the order in which they stood before; new ones come last. The list must not jump under a reader. */
export const steadyGroups = (groups: readonly FindingGroup[], before: readonly FindingGroup[]): FindingGroup[] => {
  const places = new Map(before.map(({ key }, index) => [key, index]));
  const placeOf = ({ key }: FindingGroup): number => places.get(key) ?? before.length;
  return [...groups].sort((one, other) => placeOf(one) - placeOf(other));
};
