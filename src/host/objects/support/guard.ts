import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { areaBetween, intersect, lastColumn, lastRow } from './area';

const denied = () => new ExcelError('AccessDenied');

/** Cells that can differ from the sheet's default: the used ones, and one beyond them that stands for all the rest. */
const telling = (sheet: SheetModel, area: CellArea): CellArea => {
  const used = sheet.cells.used(false);
  if (!used) return { ...area, rowCount: 1, columnCount: 1 };
  const seen = areaBetween(0, 0, lastRow(used) + 1, lastColumn(used) + 1);
  return intersect(area, seen) ?? { ...area, rowCount: 1, columnCount: 1 };
};

const hasLockedCell = (sheet: SheetModel, area: CellArea): boolean => {
  const { row, column, rowCount, columnCount } = telling(sheet, area);
  for (let r = row; r < row + rowCount; r++)
    for (let c = column; c < column + columnCount; c++) if (sheet.cells.style(r, c).locked) return true;
  return false;
};

/** Contents of locked cells of a protected sheet cannot be written. */
export const guardContents = (sheet: SheetModel, area: CellArea): void => {
  if (sheet.protection.protected && hasLockedCell(sheet, area)) throw denied();
};

/** What a protected sheet allows only when its option says so, whether or not cells are locked. */
export const guardOption = (sheet: SheetModel, option: string): void => {
  if (sheet.protection.protected && !sheet.protection.options[option]) throw denied();
};

export const guardFormats = (sheet: SheetModel): void => guardOption(sheet, 'allowFormatCells');

/** Sheets of a workbook with protected structure cannot be added, deleted, renamed, moved, hidden or shown. */
export const guardStructure = (session: Session): void => {
  if (session.workbook.structureProtected) throw denied();
};

/** Merging and the like: no option of a protected sheet allows it. */
export const guardUnprotected = (sheet: SheetModel): void => {
  if (sheet.protection.protected) throw denied();
};
