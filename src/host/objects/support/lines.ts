import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { isEntireColumn, isEntireRow } from './area';
import { guardContents, guardOption } from './guard';
import type { Shift } from './shift-references';
import { shiftReferences } from './shift-references';

/* Only whole rows and columns move here; shifting a block of cells sideways is not what registers are made of. */
const axisOf = (area: CellArea): 'row' | 'column' => {
  if (isEntireRow(area)) return 'row';
  if (isEntireColumn(area)) return 'column';
  throw new ExcelError('NotImplemented', 'Only entire rows or columns can be inserted or deleted.');
};

const follow = (sheet: SheetModel, shift: Shift, session: Session): void => {
  shiftReferences(session.references, sheet, shift);
  // In formulas an apostrophe of a sheet name is doubled.
  const name = sheet.name.replaceAll("'", "''");
  session.calculation.restructure((formula, owner) => owner === sheet || formula.includes(name));
};

/** Inserts as many empty rows or columns as the area has, in front of it. */
export const insertLines = (sheet: SheetModel, area: CellArea, session: Session): void => {
  const axis = axisOf(area);
  guardOption(sheet, axis === 'row' ? 'allowInsertRows' : 'allowInsertColumns');
  if (axis === 'row') sheet.rows.insert(area.row, area.rowCount);
  else sheet.columns.insert(area.column, area.columnCount);
  const count = axis === 'row' ? area.rowCount : area.columnCount;
  follow(sheet, { axis, at: axis === 'row' ? area.row : area.column, count }, session);
  session.changes.shifted(sheet, area, axis === 'row' ? 'RowInserted' : 'ColumnInserted');
};

/** Deletes the area's rows or columns; what lies behind moves up. */
export const removeLines = (sheet: SheetModel, area: CellArea, session: Session): void => {
  const axis = axisOf(area);
  guardOption(sheet, axis === 'row' ? 'allowDeleteRows' : 'allowDeleteColumns');
  guardContents(sheet, area);
  if (axis === 'row') sheet.rows.remove(area.row, area.rowCount);
  else sheet.columns.remove(area.column, area.columnCount);
  const count = axis === 'row' ? -area.rowCount : -area.columnCount;
  follow(sheet, { axis, at: axis === 'row' ? area.row : area.column, count }, session);
  session.changes.shifted(sheet, area, axis === 'row' ? 'RowDeleted' : 'ColumnDeleted');
};
