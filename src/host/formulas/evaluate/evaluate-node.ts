import { functionNamed } from '../functions/function-named';
import type { FormulaNode } from '../parse-formula';
import { resolveName } from '../references/resolve-name';
import { resolveRange } from '../references/resolve-range';
import { resolveTable } from '../references/resolve-table';
import type { ReferenceNode } from '../references/references-in';
import { errorValue, FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { ArrayValue, type Scalar, type Value } from '../values/value';
import { mapValues } from './map-values';
import { applyBinary, applyUnary } from './operators';
import type { Scope } from './scope';
import { intersect } from './single-value';

type CallNode = Extract<FormulaNode, { type: 'CallExpression' }>;
type OperatorNode = Extract<FormulaNode, { type: 'UnaryExpression' | 'BinaryExpression' }>;
type ArrayNode = Extract<FormulaNode, { type: 'ArrayExpression' }>;

const reference = (node: ReferenceNode, scope: Scope): Value => {
  if (node.kind === 'table') return resolveTable(node.value, scope.row, scope.workbook);
  if (node.kind !== 'name') return resolveRange(node.value, scope.sheet, scope.workbook);
  const tree = resolveName(node.value, scope.sheet, scope.workbook);
  return tree ? scope.evaluate(tree, scope.arrays) : errorValue('#NAME?');
};

const operation = (node: OperatorNode, scope: Scope): Value => {
  const values = node.arguments.map((argument) => scope.evaluate(argument, scope.arrays));
  if (node.operator === '@') return intersect(values[0] ?? null, scope);
  return mapValues(values, scope, ([left = null, right = null]) =>
    node.type === 'UnaryExpression'
      ? applyUnary(node.operator, left, scope.rules)
      : applyBinary(node.operator, left, right, scope.rules),
  );
};

const call = (node: CallNode, scope: Scope): Value => {
  /* The grammar also lets expressions be called; those have no name. */
  const { name: written = '' } = node.callee as { readonly name?: string };
  const name = written.toUpperCase().replace(/^_XLFN\./, '');
  const definition = functionNamed(name);
  if (!definition) throw new NotComputable(`function ${name}`);
  const given = node.arguments.length;
  if (given < definition.min || given > definition.max) throw new NotComputable(`arguments of ${name}`);
  return definition.run(node.arguments, scope);
};

const constant = (node: ArrayNode): ArrayValue =>
  new ArrayValue(
    node.elements.map((row) =>
      row.map((element): Scalar => {
        if (element.type === 'Literal') return element.value;
        if (element.type === 'ErrorLiteral') return new FormulaError(element.value);
        throw new NotComputable('array');
      }),
    ),
  );

/** The value of a part of a formula. Throws NotComputable for what the engine does not claim to know. */
export const evaluateNode = (node: FormulaNode | null, scope: Scope): Value => {
  if (!node) return null;
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ErrorLiteral') return new FormulaError(node.value);
  if (node.type === 'ReferenceIdentifier') return reference(node, scope);
  if (node.type === 'CallExpression') return call(node, scope);
  if (node.type === 'ArrayExpression') return constant(node);
  if (node.type === 'UnaryExpression' || node.type === 'BinaryExpression') return operation(node, scope);
  throw new NotComputable(node.type);
};
