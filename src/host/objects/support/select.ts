import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import { EventType } from '../../protocol/event-queue';
import type { Session } from '../../session';
import { areaText } from './a1';
import { sameArea } from './area';

/** Brings a sheet to the front; a hidden one cannot be. */
export const activateSheet = (sheet: SheetModel, session: Session): void => {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
  const { workbook, changes } = session;
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  if (workbook.sheets.includes(before)) changes.sheetEvent(EventType.deactivated, before);
  changes.sheetEvent(EventType.activated, sheet);
};

/** Selected cells of a sheet; A1 when nothing was selected yet. */
export const selectionOf = (sheet: SheetModel, session: Session): CellArea =>
  session.workbook.selection.get(sheet.id) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** Selects cells and brings their sheet to the front. */
export const selectArea = (sheet: SheetModel, area: CellArea, session: Session): void => {
  const { workbook, changes } = session;
  const moved = workbook.activeSheet !== sheet || !sameArea(selectionOf(sheet, session), area);
  activateSheet(sheet, session);
  workbook.selection.set(sheet.id, area);
  if (!moved) return;
  changes.sheetEvent(EventType.selection, sheet, { address: areaText(area) });
  changes.emit(EventType.workbookSelection, '', {});
  changes.selectionMoved = true;
};
