import type { Scope } from '../evaluate/scope';
import { singleValue } from '../evaluate/single-value';
import type { FormulaNode } from '../parse-formula';
import { toLogical, toNumber } from '../values/coerce';
import { equalValues } from '../values/compare';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { isScalar, type Scalar, type Value } from '../values/value';
import { onNodes, onScalars, onValues, type FunctionTable } from './define-function';

type Nodes = readonly (FormulaNode | null)[];

const MANY = 255;

/* Choosing between arguments element by element is Excel's array world; here a choice is made once. */
const one = (node: FormulaNode | null | undefined, scope: Scope): Scalar => {
  if (scope.arrays) throw new NotComputable('choice inside an array');
  return singleValue(scope.evaluate(node ?? null), scope);
};

/* A chosen blank argument or cell is 0, as IF(TRUE,) shows. */
const chosen = (nodes: Nodes, at: number, scope: Scope): Value => scope.evaluate(nodes[at] ?? null);

const ifThen = (nodes: Nodes, scope: Scope): Value => {
  const condition = toLogical(one(nodes[0], scope));
  if (condition instanceof FormulaError) return condition;
  if (condition) return chosen(nodes, 1, scope);
  return nodes.length > 2 ? chosen(nodes, 2, scope) : false;
};

const ifs = (nodes: Nodes, scope: Scope): Value => {
  for (let at = 0; at + 1 < nodes.length; at += 2) {
    const condition = toLogical(one(nodes[at], scope));
    if (condition instanceof FormulaError) return condition;
    if (condition) return chosen(nodes, at + 1, scope);
  }
  return errorValue('#N/A');
};

const switchOn = (nodes: Nodes, scope: Scope): Value => {
  const value = one(nodes[0], scope);
  if (value instanceof FormulaError) return value;
  for (let at = 1; at + 1 < nodes.length; at += 2) {
    const candidate = one(nodes[at], scope);
    if (candidate instanceof FormulaError) return candidate;
    if (equalValues(value, candidate)) return chosen(nodes, at + 1, scope);
  }
  return nodes.length % 2 === 0 ? chosen(nodes, nodes.length - 1, scope) : errorValue('#N/A');
};

const choose = (nodes: Nodes, scope: Scope): Value => {
  const index = toNumber(one(nodes[0], scope), scope.rules);
  if (index instanceof FormulaError) return index;
  const at = Math.trunc(index);
  return at < 1 || at >= nodes.length ? errorValue('#VALUE!') : chosen(nodes, at, scope);
};

const unless = (nodes: Nodes, scope: Scope, caught: (error: FormulaError) => boolean): Value => {
  const value = one(nodes[0], scope);
  return value instanceof FormulaError && caught(value) ? one(nodes[1], scope) : value;
};

/* Texts and blanks in cells do not count; without any logical value the answer is #VALUE!. */
const logicals = (values: readonly Value[], scope: Scope): boolean[] | FormulaError => {
  const found: boolean[] = [];
  for (const value of values) {
    for (const scalar of scope.reader.block(value).scalars) {
      if (!isScalar(value) && (typeof scalar === 'string' || scalar === null)) continue;
      const logical = toLogical(scalar);
      if (logical instanceof FormulaError) return logical;
      found.push(logical);
    }
  }
  return found.length === 0 ? errorValue('#VALUE!') : found;
};

const combine = (decide: (found: boolean[]) => boolean) =>
  onValues(1, MANY, (values, scope) => {
    if (scope.arrays) throw new NotComputable('AND or OR inside an array');
    const found = logicals(values, scope);
    return found instanceof FormulaError ? found : decide(found);
  });

/** Conditions and choices. */
export const logicFunctions: FunctionTable = {
  IF: onNodes(2, 3, ifThen),
  IFS: onNodes(2, MANY, ifs),
  SWITCH: onNodes(3, MANY, switchOn),
  CHOOSE: onNodes(2, MANY, choose),
  IFERROR: onNodes(2, 2, (nodes, scope) => unless(nodes, scope, () => true)),
  IFNA: onNodes(2, 2, (nodes, scope) => unless(nodes, scope, ({ code }) => code === '#N/A')),
  AND: combine((found) => found.every(Boolean)),
  OR: combine((found) => found.some(Boolean)),
  NOT: onScalars(1, 1, ([value = null]) => {
    const logical = toLogical(value);
    return logical instanceof FormulaError ? logical : !logical;
  }),
  TRUE: onScalars(0, 0, () => true),
  FALSE: onScalars(0, 0, () => false),
};
