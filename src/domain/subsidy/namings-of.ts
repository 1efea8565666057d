import { isSameNaming } from '../findings/data-checks/duplicate';
import type { Studio } from '../register/studio';
import type { SubsidyContext } from './subsidy-context';

/** Rows by naming: a naming that stands in several rows, such as instalments, is one. In sheet order of its first row. */
export const namingsOf = ({ studios, sameStudio }: SubsidyContext): (readonly Studio[])[] => {
  const taken = new Set<number>();
  const namings: (readonly Studio[])[] = [];
  for (const studio of studios) {
    if (taken.has(studio.row)) continue;
    const rows = sameStudio(studio).filter((other) => other.row >= studio.row && isSameNaming(studio, other));
    namings.push(rows.length > 0 ? rows : [studio]);
    for (const { row } of rows) taken.add(row);
  }
  return namings;
};
