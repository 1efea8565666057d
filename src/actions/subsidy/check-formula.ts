import type { Register } from '../../domain/register/register';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnValue } from '../sheet-drawing';
import { areaIn, areaOf, literal } from './cell-formulas';
import { columnIn, COLUMN, type SheetPlan } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

/** Rows of cells from A1 on. */
export type Cells = readonly (readonly unknown[])[];

/** Rows below the register that are watched for new studios. */
const WATCHED = 200;
const LAST_ROW = 1_048_576;

/* Names in the column of names, from the header on: a row more or less is seen wherever it was put. */
const namesUnchanged = (register: Register, values: Cells): string => {
  const column = register.columns.find(({ field }) => field === 'studio.name')?.column ?? 0;
  const row = register.headerRows.at(-1) ?? register.firstRow;
  const end = Math.min(LAST_ROW, Math.max(register.lastRow, row) + WATCHED + 1);
  const filled = values.slice(row, end).filter((line) => (line[column] ?? '') !== '').length;
  const area = areaIn(register.sheet, { row, column, rowCount: end - row, columnCount: 1 });
  return `SUMPRODUCT(--(LEN(${area})>0))=${filled}`;
};

/** What the check cell says: in order as long as every line is, and there are as many names as there were. */
export const checkFormula = (
  result: SubsidyResult,
  plan: SheetPlan,
  grids: ReadonlyMap<string, Cells>,
  words: SubsidyWording,
): DrawnValue => {
  const { fresh, stale } = words.check;
  const registers = [result.context.register, ...result.payments.map(({ register }) => register)];
  const conditions = [
    `SUM(${areaOf(columnIn(plan.lines, COLUMN.moved))})=0`,
    ...registers.map((register) => namesUnchanged(register, grids.get(register.sheet) ?? [])),
  ].join(',');
  return { formula: `=IFERROR(IF(AND(${conditions}),${literal(fresh)},${literal(stale)}),${literal(stale)})` };
};
