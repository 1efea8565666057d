import type { DayRange } from '../register/reading';
import type { Studio } from '../register/studio';
import type { Policy } from './policy';

/** Whether a naming happened before its document was in force; `maybe` when a year or month covers both. */
export type BeforeEffective = 'no' | 'maybe' | 'yes';

const compare = ({ first, last }: DayRange, effective: number): BeforeEffective => {
  if (last < effective) return 'yes';
  return first < effective ? 'maybe' : 'no';
};

/** A naming without a readable date counts as one under the document. */
export const namedBeforeEffective = (studio: Studio, { effective }: Policy): BeforeEffective => {
  if (effective === null) return 'no';
  const named = studio.date('naming.date').value;
  return named ? compare(named, effective) : 'no';
};
