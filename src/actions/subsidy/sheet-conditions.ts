import type { CellArea } from '../../domain/cell/cell-address';
import type { SheetDrawing } from '../sheet-drawing';
import { literal } from './cell-formulas';
import { CHECK_CELL, columnIn, COLUMN, type SheetPlan } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

const RED = '#C00000';

/** Colours that depend on cells: a difference of nothing needs none, a register that moved does. */
export const conditionsOf = (plan: SheetPlan, { check }: SubsidyWording): NonNullable<SheetDrawing['conditions']> => {
  const column = 'I';
  const area = (first: number, count: number): CellArea => columnIn({ first, count }, COLUMN.difference);
  const red = (first: number, count: number) => ({
    area: area(first, count),
    formula: `=AND(ISNUMBER(${column}${first + 1}),${column}${first + 1}<>0)`,
    fontColor: RED,
  });
  return [
    {
      area: { ...CHECK_CELL, rowCount: 1, columnCount: 1 },
      formula: `=$B$3=${literal(check.stale)}`,
      fill: '#FFC7CE',
      fontColor: '#9C0006',
    },
    red(plan.levels.first, plan.total - plan.levels.first + 1),
    red(plan.lines.first, plan.linesTotal - plan.lines.first + 1),
  ];
};
