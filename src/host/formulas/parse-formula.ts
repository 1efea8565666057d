import { mergeRefTokens, parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';

/** A formula as a tree. */
export type FormulaNode = AstExpression;

const KEPT = 5000;
const parsed = new Map<string, FormulaNode | null>();

const read = (formula: string): FormulaNode | null => {
  try {
    return parse(mergeRefTokens(tokenize(formula, { withLocation: false })));
  } catch {
    return null;
  }
};

/** The tree of a formula with its leading "=", null when its grammar is none of Excel's. */
export const parseFormula = (formula: string): FormulaNode | null => {
  let tree = parsed.get(formula);
  if (tree === undefined) {
    tree = read(formula);
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(formula, tree);
  }
  return tree;
};
