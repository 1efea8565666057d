import type { Scope } from '../evaluate/scope';
import { finite } from '../evaluate/operators';
import { singleValue } from '../evaluate/single-value';
import { toNumber } from '../values/coerce';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { AreaValue, type Scalar, type Value } from '../values/value';
import { onValues, type FunctionTable } from './define-function';

const MANY = 255;
const IGNORE_ALL_HIDDEN = 100;

/* Rows hidden by a filter never count, rows hidden by hand only below 100. */
const hides = (target: AreaValue, row: number, code: number): boolean => {
  if (!target.sheet.rows.hidden(row)) return false;
  const filter = target.sheet.autoFilter.area;
  return code > IGNORE_ALL_HIDDEN || (filter !== null && row > filter.row && row < filter.row + filter.rowCount);
};

const isSubtotal = (formula: string | null): boolean => formula !== null && /SUBTOTAL\(|AGGREGATE\(/i.test(formula);

const counted = (value: Value, code: number, scope: Scope): Scalar[] => {
  if (!(value instanceof AreaValue)) throw new NotComputable('SUBTOTAL of a value');
  const { scalars, columnCount } = scope.reader.block(value);
  return scalars.filter((scalar, at) => {
    const row = value.area.row + Math.floor(at / columnCount);
    if (scalar === null || hides(value, row, code)) return false;
    return !isSubtotal(value.sheet.cells.formula(row, value.area.column + (at % columnCount)));
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const reduce = (kind: number, scalars: readonly Scalar[]): Scalar => {
  if (kind === 3) return scalars.length;
  const numbers = scalars.filter((scalar) => typeof scalar === 'number');
  if (kind === 2) return numbers.length;
  const error = scalars.find((scalar) => scalar instanceof FormulaError);
  if (error) return error;
  if (kind === 1) return numbers.length === 0 ? errorValue('#DIV/0!') : sum(numbers) / numbers.length;
  if (kind === 4) return numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
  if (kind === 5) return numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
  if (kind === 9) return finite(sum(numbers));
  throw new NotComputable(`SUBTOTAL ${kind}`);
};

/** SUBTOTAL leaves out filtered rows and other subtotals. */
export const subtotalFunction: FunctionTable = {
  SUBTOTAL: onValues(2, MANY, ([first = null, ...values], scope) => {
    const code = toNumber(singleValue(first, scope), scope.rules);
    if (code instanceof FormulaError) return code;
    const scalars = values.flatMap((value) => counted(value, code, scope));
    return reduce(code > IGNORE_ALL_HIDDEN ? code - IGNORE_ALL_HIDDEN : code, scalars);
  }),
};
