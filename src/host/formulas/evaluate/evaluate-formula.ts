import type { CellScalar } from '../../model/types';
import type { SheetModel, WorkbookModel } from '../../model/workbook';
import { parseFormula, type FormulaNode } from '../parse-formula';
import type { CellReader } from '../values/cell-reader';
import type { TextRules } from '../values/coerce';
import { FormulaError } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import type { Scalar, Value } from '../values/value';
import { evaluateNode } from './evaluate-node';
import type { Scope } from './scope';
import { singleValue } from './single-value';

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const scopeOf = (place: FormulaPlace, reader: CellReader, rules: TextRules, arrays: boolean): Scope => ({
  ...place,
  reader,
  rules,
  arrays,
  evaluate: (node, inArrays = false): Value => evaluateNode(node, scopeOf(place, reader, rules, inArrays)),
});

const NOTHING_LEFT = 2 ** -49;

/* When the last step of a formula takes nearly all away, Excel shows 0: =0.3-0.2-0.1 is 0, =(0.3-0.2-0.1) is not. */
const lastStep = (tree: FormulaNode, value: Scalar, scope: Scope): Scalar => {
  if (tree.type !== 'BinaryExpression' || !/^[+-]$/.test(tree.operator) || typeof value !== 'number') return value;
  const first = singleValue(scope.evaluate(tree.arguments[0] ?? null), scope);
  return typeof first === 'number' && Math.abs(value) < Math.abs(first) * NOTHING_LEFT ? 0 : value;
};

/** What a cell with this formula shows. Throws NotComputable for what the engine does not claim to know. */
export const evaluateFormula = (
  formula: string,
  place: FormulaPlace,
  reader: CellReader,
  rules: TextRules,
): CellScalar => {
  const tree = parseFormula(formula);
  if (!tree) throw new NotComputable('grammar');
  const scope = scopeOf(place, reader, rules, false);
  const value = lastStep(tree, singleValue(scope.evaluate(tree), scope), scope);
  if (value === null) return 0;
  return value instanceof FormulaError ? value.code : value;
};
