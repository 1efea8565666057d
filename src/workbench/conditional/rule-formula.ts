import { evaluateFormula } from '../../host/formulas/evaluate/evaluate-formula';
import { CellReader } from '../../host/formulas/values/cell-reader';
import { NotComputable } from '../../host/formulas/values/not-computable';
import { offsetFormula } from '../../host/model/references/offset-formula';
import type { CellArea, CellScalar } from '../../host/model/types';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import type { Cell } from '../geometry/area';
import { withToday } from './with-today';

/** Works out a rule's formula (without "=") for a cell; null when it uses something that is not known here. */
export type RuleFormula = (formula: string, areas: readonly CellArea[], at: Cell) => CellScalar | null;

/* A cell that waits for calculation is judged by what it shows. */
const AS_SHOWN = { isStale: () => false, changes: () => false };

/** Formulas of the conditional formats of one sheet, as its cells are now. */
export const createRuleFormula = (workbook: WorkbookModel, sheet: SheetModel, today: Date): RuleFormula => {
  const reader = new CellReader(AS_SHOWN);
  const origins = new Map<readonly CellArea[], Cell>();
  const originOf = (areas: readonly CellArea[]): Cell => {
    const origin = origins.get(areas) ?? topLeft(areas);
    origins.set(areas, origin);
    return origin;
  };
  const rules = { date1904: workbook.date1904, locale: 'zh-CN' } as const;
  return (formula, areas, at) => {
    const origin = originOf(areas);
    const moved = offsetFormula(
      withToday(formula, today, rules.date1904),
      at.row - origin.row,
      at.column - origin.column,
    );
    return knownOrNull(() => evaluateFormula(`=${moved}`, { workbook, sheet, ...at }, reader, rules));
  };
};

const knownOrNull = (work: () => CellScalar): CellScalar | null => {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof NotComputable) return null;
    throw reason;
  }
};

/* A rule's formula is written as for the first cell of the smallest area around all of its areas. */
const topLeft = (areas: readonly CellArea[]): Cell => ({
  row: areas.reduce((row, area) => Math.min(row, area.row), Infinity),
  column: areas.reduce((column, area) => Math.min(column, area.column), Infinity),
});
