import type { CellScalar } from './model/types';
import type { SheetModel } from './model/workbook';
import { areaOfAddress, sheetNamed } from './objects/support/resolve-range';
import { emptyCell, enterValue } from './objects/support/enter-value';
import { cellArea, cellCount } from './objects/support/area';
import { guardContents, guardOption } from './objects/support/guard';
import { isCovered } from './objects/support/is-covered';
import { eachCell, matrixToWrite } from './objects/support/matrix';
import { selectArea } from './objects/support/select';
import { sortFields, sortRows } from './objects/support/sort-rows';
import { ExcelError } from './protocol/excel-error';
import type { Session } from './session';

/** What a person does at the sheet; events reach the add-in, a locked cell throws ExcelError AccessDenied. */
export interface User {
  /** Types a text into a cell, as it would be typed. */
  edit(sheet: string, address: string, text: string): void;
  /** Puts values into cells as they are (paste, undo); '' empties a cell. */
  setValues(sheet: string, address: string, values: CellScalar[][]): void;
  /** Sorts the shown rows of an area, which has no header, by one column of the sheet; merged cells throw InvalidOperation. */
  sort(sheet: string, address: string, column: number, ascending: boolean): void;
  select(sheet: string, address: string): void;
  /** While true every batch of the add-in is refused: a cell is being edited. */
  editing: boolean;
}

const sheetOf = (session: Session, name: string): SheetModel => {
  const sheet = sheetNamed(session, name) ?? session.workbook.sheets.find(({ id }) => id === name);
  if (!sheet) throw new ExcelError('ItemNotFound', `No worksheet "${name}".`);
  return sheet;
};

const edit = (session: Session, sheet: SheetModel, address: string, text: string): void => {
  const { row, column } = areaOfAddress(session, sheet, address);
  const area = cellArea(row, column);
  guardContents(sheet, area);
  if (isCovered(sheet, row, column)) return;
  const before = sheet.cells.value(row, column);
  enterValue(session, sheet, row, column, text);
  session.calculation.settle();
  session.changes.edited(sheet, area, { before, after: sheet.cells.value(row, column) });
};

const setValues = (session: Session, sheet: SheetModel, address: string, values: CellScalar[][]): void => {
  const area = areaOfAddress(session, sheet, address);
  const wanted = matrixToWrite(area, values) as (row: number, column: number) => CellScalar;
  guardContents(sheet, area);
  const before = sheet.cells.value(area.row, area.column);
  eachCell(area, (row, column) => {
    const given = wanted(row, column);
    if (isCovered(sheet, row, column)) return;
    if (given === '') emptyCell(sheet, row, column);
    else sheet.cells.setValue(row, column, given);
    session.calculation.touch({ sheetId: sheet.id, row, column });
  });
  session.calculation.settle();
  const after = sheet.cells.value(area.row, area.column);
  session.changes.edited(sheet, area, ...(cellCount(area) === 1 ? [{ before, after }] : []));
};

const sort = (session: Session, sheet: SheetModel, address: string, column: number, ascending: boolean): void => {
  const area = areaOfAddress(session, sheet, address);
  const fields = sortFields([{ key: column - area.column, ascending }], area.columnCount);
  guardOption(sheet, 'allowSort');
  guardContents(sheet, area);
  sortRows(sheet, area, fields, session);
  session.calculation.settle();
  session.changes.edited(sheet, area);
};

/** `told` is called after each deed, so that events go out and the page repaints. */
export const createUser = (session: Session, told: () => void): User => {
  const deed = (change: () => void): void => {
    if (session.readOnly) throw new ExcelError('AccessDenied');
    change();
    session.isDirty = true;
    told();
  };
  return {
    edit: (sheet, address, text) => deed(() => edit(session, sheetOf(session, sheet), address, text)),
    setValues: (sheet, address, values) => deed(() => setValues(session, sheetOf(session, sheet), address, values)),
    sort: (sheet, address, column, ascending) =>
      deed(() => sort(session, sheetOf(session, sheet), address, column, ascending)),
    select: (name, address) => {
      const sheet = sheetOf(session, name);
      selectArea(sheet, areaOfAddress(session, sheet, address), session);
      told();
    },
    get editing() {
      return session.editing;
    },
    set editing(editing) {
      session.editing = editing;
    },
  };
};
