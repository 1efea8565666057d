import type { CellArea } from '../model/types';
import type { SheetModel } from '../model/workbook';
import { value } from '../protocol/describe';
import type { Properties } from '../protocol/excel-class';
import { guardOption } from './support/guard';
import { asFlag } from './support/json';
import type { RangeTarget } from './support/range-target';

type Line = (sheet: SheetModel, index: number) => boolean;
const rowHidden: Line = (sheet, row) => sheet.rows.hidden(row);
const columnHidden: Line = (sheet, column) => sheet.columns.hidden(column);

/* True or false when all lines agree, null when they do not. */
const common = (sheet: SheetModel, start: number, count: number, hidden: Line): boolean | null => {
  const first = hidden(sheet, start);
  for (let index = start + 1; index < start + count; index++) if (hidden(sheet, index) !== first) return null;
  return first;
};
const rowsHidden = (sheet: SheetModel, area: CellArea) => common(sheet, area.row, area.rowCount, rowHidden);
const columnsHidden = (sheet: SheetModel, area: CellArea) => common(sheet, area.column, area.columnCount, columnHidden);

const bothHidden = (sheet: SheetModel, area: CellArea): boolean | null => {
  const [rows, columns] = [rowsHidden(sheet, area), columnsHidden(sheet, area)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
};

export const lineProps: Properties<RangeTarget> = {
  RowHidden: value(
    2,
    ({ sheet, area }) => rowsHidden(sheet, area),
    ({ sheet, area }, given, session) => {
      const hidden = asFlag(given);
      guardOption(sheet, 'allowFormatRows');
      for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rows.setHidden(row, hidden);
      session.changes.rowsHidden(sheet, area, hidden);
    },
  ),
  ColumnHidden: value(
    2,
    ({ sheet, area }) => columnsHidden(sheet, area),
    ({ sheet, area }, given, session) => {
      const hidden = asFlag(given);
      guardOption(sheet, 'allowFormatColumns');
      for (let column = area.column; column < area.column + area.columnCount; column++)
        sheet.columns.setHidden(column, hidden);
      session.changes.painted(sheet);
    },
  ),
  Hidden: value(2, ({ sheet, area }) => bothHidden(sheet, area)),
};
