import { comparableName } from '../../cell/normalise-text';
import type { Studio } from '../../register/studio';
import type { SameStudio } from '../same-studio';
import { type DataContext, type RowCheck, tellData } from './data-context';

/** True when both rows tell the same naming of one studio: the same level from the same body. */
export const isSameNaming = (one: Studio, other: Studio): boolean => {
  const level = one.level().value ?? comparableName(one.text('naming.level'));
  const otherLevel = other.level().value ?? comparableName(other.text('naming.level'));
  if (level !== otherLevel) return false;
  return comparableName(one.text('naming.body')) === comparableName(other.text('naming.body'));
};

/** [data/duplicate] a studio that stands in the register again: told at each later row's name. */
export const duplicate =
  (context: DataContext, sameStudio: SameStudio): RowCheck =>
  (studio) => {
    const first = sameStudio.of(studio).find((other) => isSameNaming(studio, other));
    if (!first || first.row >= studio.row) return;
    const found = { code: 'duplicate', params: { row: first.row + 1 } } as const;
    tellData(context, 'duplicate', 'error', studio, 'studio.name', found);
  };
