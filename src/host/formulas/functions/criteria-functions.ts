import type { Scope } from '../evaluate/scope';
import { mapValues } from '../evaluate/map-values';
import { finite } from '../evaluate/operators';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { AreaValue, type Value } from '../values/value';
import { criterion, type Criterion } from './criterion';
import { onValues, type FormulaFunction, type FunctionTable } from './define-function';

const MANY = 254;

interface Condition {
  readonly area: AreaValue;
  readonly meets: Criterion;
}

/* The places (row by row, in an area of `rows` × `columns`) that meet all conditions; blanks beyond are only counted. */
interface Hits {
  readonly places: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly beyond: number;
}

const areaOf = (value: Value | undefined): AreaValue => {
  if (value instanceof AreaValue) return value;
  throw new NotComputable('criteria over an array');
};

/* Areas and what is wanted in them alternate. Inside SUMPRODUCT several wanted values give several answers. */
const forConditions = (
  values: readonly Value[],
  scope: Scope,
  answer: (conditions: Condition[]) => number | FormulaError,
): Value => {
  if (values.length % 2 !== 0) throw new NotComputable('criteria without a pair');
  const areas = values.filter((_value, at) => at % 2 === 0).map(areaOf);
  const wanted = values.filter((_value, at) => at % 2 === 1);
  return mapValues(wanted, scope, (scalars) =>
    answer(areas.map((area, at) => ({ area, meets: criterion(scalars[at] ?? null, scope.rules) }))),
  );
};

const sameSize = (areas: readonly AreaValue[]): boolean =>
  areas.every(
    ({ area }) => area.rowCount === areas[0]?.area.rowCount && area.columnCount === areas[0].area.columnCount,
  );

const hitsOf = (conditions: readonly Condition[], scope: Scope): Hits => {
  const read = conditions.map(({ area }) => scope.reader.block(area));
  const rows = Math.max(...read.map(({ rowCount }) => rowCount));
  const columns = Math.max(...read.map(({ columnCount }) => columnCount));
  const blocks = conditions.map(({ area, meets }) => ({
    scalars: scope.reader.block(area, rows, columns).scalars,
    meets,
  }));
  const places: number[] = [];
  for (let at = 0; at < rows * columns; at++) {
    if (blocks.every(({ scalars, meets }) => meets(scalars[at] ?? null))) places.push(at);
  }
  const { rowCount = 0, columnCount = 0 } = conditions[0]?.area.area ?? {};
  const blank = conditions.every(({ meets }) => meets(null));
  return { places, rows, columns, beyond: blank ? rowCount * columnCount - rows * columns : 0 };
};

const countIf: FormulaFunction = onValues(2, MANY, (values, scope) =>
  forConditions(values, scope, (conditions) => {
    if (!sameSize(conditions.map(({ area }) => area))) return errorValue('#VALUE!');
    const { places, beyond } = hitsOf(conditions, scope);
    return places.length + beyond;
  }),
);

type Reduce = (numbers: number[]) => number | FormulaError;

const overHits = (target: AreaValue, conditions: Condition[], scope: Scope, reduce: Reduce): number | FormulaError => {
  const { places, rows, columns } = hitsOf(conditions, scope);
  const { scalars } = scope.reader.block(target, rows, columns);
  const hit = places.map((place) => scalars[place] ?? null);
  const error = hit.find((scalar) => scalar instanceof FormulaError);
  return error ?? finite(reduce(hit.filter((scalar) => typeof scalar === 'number')));
};

/* SUMIF takes the size of the first area, whatever the last one says. */
const resized = (target: AreaValue, like: AreaValue): AreaValue =>
  new AreaValue(target.sheet, { ...target.area, rowCount: like.area.rowCount, columnCount: like.area.columnCount });

const oneCondition = (reduce: Reduce): FormulaFunction =>
  onValues(2, 3, (values, scope) => {
    const tested = areaOf(values[0]);
    const target = values[2] === undefined ? tested : resized(areaOf(values[2]), tested);
    return forConditions(values.slice(0, 2), scope, (conditions) => overHits(target, conditions, scope, reduce));
  });

const manyConditions = (reduce: Reduce): FormulaFunction =>
  onValues(3, MANY, ([first, ...rest], scope) => {
    const target = areaOf(first);
    return forConditions(rest, scope, (conditions) => {
      if (!sameSize([target, ...conditions.map(({ area }) => area)])) return errorValue('#VALUE!');
      return overHits(target, conditions, scope, reduce);
    });
  });

const sum: Reduce = (numbers) => numbers.reduce((total, number) => total + number, 0);
const mean: Reduce = (numbers) => {
  const total = sum(numbers);
  return numbers.length === 0 || total instanceof FormulaError ? errorValue('#DIV/0!') : total / numbers.length;
};

/** Counting and adding up what meets conditions. */
export const criteriaFunctions: FunctionTable = {
  COUNTIF: { ...countIf, max: 2 },
  COUNTIFS: countIf,
  SUMIF: oneCondition(sum),
  SUMIFS: manyConditions(sum),
  AVERAGEIF: oneCondition(mean),
  AVERAGEIFS: manyConditions(mean),
  MAXIFS: manyConditions((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MINIFS: manyConditions((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
};
