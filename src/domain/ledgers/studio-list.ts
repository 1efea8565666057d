import { comparableName } from '../cell/normalise-text';
import { studioKey } from '../register/studio-key';
import type { Studio } from '../register/studio';

/** A studio of the register with all its namings. */
export interface ListedStudio {
  /** Stable as long as name and unit are. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly leader: string;
  /** Its rows, in sheet order. */
  readonly rows: readonly Studio[];
}

/** The studios of a register, one for all rows of equal name and unit; rows without a name are nobody's. */
export const listStudios = (studios: readonly Studio[]): ListedStudio[] => {
  const rows = new Map<string, Studio[]>();
  for (const studio of studios) {
    if (comparableName(studio.name) === '') continue;
    const id = studioKey(studio.name, studio.text('studio.unit'));
    const known = rows.get(id);
    if (known) known.push(studio);
    else rows.set(id, [studio]);
  }
  return [...rows].map(([id, all]) => {
    const [first] = all as [Studio, ...Studio[]];
    return { id, name: first.name, unit: first.text('studio.unit'), leader: first.text('leader.name'), rows: all };
  });
};
