import type { FormulaNode } from '../parse-formula';

/** A place in a formula that names cells, a table or a name. */
export type ReferenceNode = Extract<FormulaNode, { type: 'ReferenceIdentifier' }>;

const childrenOf = (node: FormulaNode): readonly (FormulaNode | null)[] => {
  if (node.type === 'ArrayExpression') return node.elements.flat();
  if (node.type === 'LetExpression') return [...node.declarations.map(({ init }) => init), node.body];
  if (node.type === 'LambdaExpression') return [node.body];
  return 'arguments' in node ? node.arguments : [];
};

/** Every reference in a formula, in reading order. */
export const referencesIn = (node: FormulaNode | null): ReferenceNode[] => {
  if (!node) return [];
  return node.type === 'ReferenceIdentifier' ? [node] : childrenOf(node).flatMap(referencesIn);
};
