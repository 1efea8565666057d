import type { Scope } from '../evaluate/scope';
import { mapValues } from '../evaluate/map-values';
import { finite } from '../evaluate/operators';
import type { FormulaNode } from '../parse-formula';
import { toNumber, toText } from '../values/coerce';
import { FormulaError } from '../values/formula-error';
import type { Scalar, Value } from '../values/value';

/** A worksheet function: how many arguments it takes and what it makes of them. */
export interface FormulaFunction {
  readonly min: number;
  readonly max: number;
  run(args: readonly (FormulaNode | null)[], scope: Scope): Value;
}

/** Functions by their English name. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

type Result = Scalar;

/** A function of single values; an error among them is its result. */
export const onScalars = (
  min: number,
  max: number,
  apply: (args: Scalar[], scope: Scope) => Result,
): FormulaFunction => ({
  min,
  max,
  run: (args, scope) =>
    mapValues(
      args.map((arg) => scope.evaluate(arg, scope.arrays)),
      scope,
      (scalars) => scalars.find((scalar) => scalar instanceof FormulaError) ?? apply(scalars, scope),
    ),
});

/** A function of numbers; texts are read as numbers. */
export const onNumbers = (
  min: number,
  max: number,
  apply: (...numbers: number[]) => number | FormulaError,
): FormulaFunction =>
  onScalars(min, max, (args, scope) => {
    const numbers = args.map((arg) => toNumber(arg, scope.rules));
    const error = numbers.find((number) => number instanceof FormulaError);
    return error ?? finite(apply(...(numbers as number[])));
  });

/** A function of texts; numbers are written out. */
export const onTexts = (min: number, max: number, apply: (...texts: string[]) => Result): FormulaFunction =>
  onScalars(min, max, (args) => {
    const texts = args.map((arg) => toText(arg));
    const error = texts.find((text) => text instanceof FormulaError);
    return error ?? apply(...(texts as string[]));
  });

/** A function that looks at its arguments as they are: cells, arrays, errors. */
export const onValues = (
  min: number,
  max: number,
  apply: (values: Value[], scope: Scope) => Value,
): FormulaFunction => ({
  min,
  max,
  run: (args, scope) =>
    apply(
      args.map((arg) => scope.evaluate(arg, scope.arrays)),
      scope,
    ),
});

/** A function that works out its arguments itself, only as far as it needs them. */
export const onNodes = (
  min: number,
  max: number,
  apply: (nodes: readonly (FormulaNode | null)[], scope: Scope) => Value,
): FormulaFunction => ({ min, max, run: apply });
