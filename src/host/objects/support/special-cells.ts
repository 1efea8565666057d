import type { CellArea, CellScalar } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { valueType } from '../../value-type';
import { intersect, lastColumn, lastRow } from './area';
import { eachCell } from './matrix';

export const CELL_TYPES = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;
type CellType = (typeof CELL_TYPES)[number];

/* "ErrorsText" names its kinds one after the other. */
const KINDS = { Errors: 'Error', Logical: 'Boolean', Numbers: 'Double', Text: 'String' } as const;

/** Which kinds of value a SpecialCellValueType such as "NumbersText" means. */
export const cellValueTypes = (word: string): ReadonlySet<string> =>
  new Set(Object.entries(KINDS).flatMap(([name, kind]) => (word === 'All' || word.includes(name) ? [kind] : [])));

/** Cells of a kind within the used range, as rows of neighbours. */
export const specialCells = (
  sheet: SheetModel,
  area: CellArea,
  type: CellType,
  kinds: ReadonlySet<string>,
): readonly CellArea[] => {
  const used = sheet.cells.used(false);
  const within = used && intersect(used, area);
  const runs: CellArea[] = [];
  if (!within) return runs;
  eachCell(within, (row, column) => {
    if (!isWanted(sheet, row, column, type, kinds)) return;
    const last = runs.at(-1);
    if (last && lastRow(last) === row && lastColumn(last) === column - 1)
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  });
  return runs;
};

const isWanted = (
  sheet: SheetModel,
  row: number,
  column: number,
  type: CellType,
  kinds: ReadonlySet<string>,
): boolean => {
  if (type === 'Visible') return !sheet.rows.hidden(row) && !sheet.columns.hidden(column);
  const value: CellScalar = sheet.cells.value(row, column);
  const isFormula = sheet.cells.formula(row, column) !== null;
  if (type === 'Blanks') return value === '' && !isFormula;
  return isFormula === (type === 'Formulas') && kinds.has(valueType(value));
};
