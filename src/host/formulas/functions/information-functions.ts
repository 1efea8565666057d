import { mapValues } from '../evaluate/map-values';
import { errorValue, FormulaError } from '../values/formula-error';
import type { Scalar } from '../values/value';
import { onScalars, onValues, type FormulaFunction, type FunctionTable } from './define-function';

/* These look at errors instead of passing them on. */
const test = (answer: (value: Scalar) => Scalar): FormulaFunction =>
  onValues(1, 1, (values, scope) => mapValues(values, scope, ([value = null]) => answer(value)));

const isError = (value: Scalar): value is FormulaError => value instanceof FormulaError;

/** What kind of value something is. */
export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.code !== '#N/A'),
  ISNA: test((value) => isError(value) && value.code === '#N/A'),
  NA: onScalars(0, 0, () => errorValue('#N/A')),
  N: onScalars(1, 1, ([value = null]) =>
    typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : 0,
  ),
  T: onScalars(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
};
