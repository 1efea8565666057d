import type { WorkbookModel } from '../../model/workbook';
import { parseFormula, type FormulaNode } from '../parse-formula';
import { referencesIn, type ReferenceNode } from '../references/references-in';
import { resolveName } from '../references/resolve-name';
import { resolveRange } from '../references/resolve-range';
import { resolveTable } from '../references/resolve-table';
import { NotComputable } from '../values/not-computable';
import { AreaValue } from '../values/value';
import type { FormulaCell } from './formula-cell';

const DEEPEST_NAME = 16;

const areasIn = (tree: FormulaNode | null, cell: FormulaCell, workbook: WorkbookModel, depth: number): AreaValue[] =>
  referencesIn(tree).flatMap((reference) => areasOf(reference, cell, workbook, depth));

const areasOf = (reference: ReferenceNode, cell: FormulaCell, workbook: WorkbookModel, depth: number): AreaValue[] => {
  try {
    if (reference.kind === 'table') return [resolveTable(reference.value, cell.row, workbook)];
    if (reference.kind === 'name') {
      const tree = depth < DEEPEST_NAME ? resolveName(reference.value, cell.sheet, workbook) : null;
      return areasIn(tree, cell, workbook, depth + 1);
    }
    const area = resolveRange(reference.value, cell.sheet, workbook);
    return area instanceof AreaValue ? [area] : [];
  } catch (error) {
    if (error instanceof NotComputable) return [];
    throw error;
  }
};

/** The areas a formula reads, as far as they can be told from its text. */
export const precedentsOf = (cell: FormulaCell, workbook: WorkbookModel): AreaValue[] =>
  areasIn(parseFormula(cell.formula), cell, workbook, 0);
