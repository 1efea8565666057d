import { parseA1Ref } from '@borgar/fx/xlsx';
import type { SheetModel, WorkbookModel } from '../../model/workbook';
import type { FormulaError } from '../values/formula-error';
import { errorValue } from '../values/formula-error';
import { NotComputable } from '../values/not-computable';
import { AreaValue } from '../values/value';

/** A sheet by its name, as formulas find it: without regard to case. */
export const sheetByName = (workbook: WorkbookModel, name: string): SheetModel | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The cells that "A1", "'台账'!$A$1:B9", "A:A" or "1:3" names; #REF! for a sheet that is not there. */
export const resolveRange = (text: string, sheet: SheetModel, workbook: WorkbookModel): AreaValue | FormulaError => {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) throw new NotComputable(`reference ${text}`);
  const { workbookName = '', sheetName = '', range } = reference;
  if (workbookName !== '') throw new NotComputable('another workbook');
  const { top, left, bottom, right } = range;
  const target = sheetName === '' ? sheet : sheetByName(workbook, sheetName);
  if (!target && sheetName.includes(':')) throw new NotComputable('several sheets');
  if (!target) return errorValue('#REF!');
  const [firstRow, lastRow] = [top ?? 0, bottom ?? LAST_ROW].sort((a, b) => a - b) as [number, number];
  const [firstColumn, lastColumn] = [left ?? 0, right ?? LAST_COLUMN].sort((a, b) => a - b) as [number, number];
  return new AreaValue(target, {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  });
};
