import { compareValues, equalValues } from '../values/compare';
import { FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar } from '../values/value';
import { wholeMatch } from './wildcard';

type Wanted = Exclude<Scalar, FormulaError>;

/** Index of the first value equal to the wanted one, -1 when there is none; texts may hold wildcards. */
export const findExact = (wanted: Wanted, list: readonly Scalar[], wildcards: boolean): number => {
  if (typeof wanted !== 'string') {
    const sought = wanted ?? 0;
    return list.findIndex((value) => typeof value === typeof sought && equalValues(sought, value as Wanted));
  }
  const matches = wildcards ? wholeMatch(wanted) : (text: string) => text.toLowerCase() === wanted.toLowerCase();
  return list.findIndex((value) => typeof value === 'string' && matches(value));
};

/**
 * Index of the last value not beyond the wanted one in an ordered list (`descending`: from large to small), -1 when there
 * is none. In a list without order Excel's halving ends anywhere, so that is not computable.
 */
export const findSorted = (wanted: Wanted, list: readonly Scalar[], descending: boolean): number => {
  const sought = wanted ?? 0;
  const sign = descending ? -1 : 1;
  let found = -1;
  let previous: Wanted = null;
  list.forEach((value, at) => {
    if (value === null || value instanceof FormulaError || typeof value !== typeof sought) return;
    if (previous !== null && sign * compareValues(value, previous) < 0) throw new NotComputable('list without order');
    previous = value;
    if (sign * compareValues(value, sought) <= 0) found = at;
  });
  return found;
};
