import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { EventType } from '../../protocol/event-queue';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { areaText } from './a1';
import { sameArea } from './area';

/** Brings a sheet to the front; a hidden one cannot be. */
export const activateSheet = (sheet: SheetModel, session: Session): void => {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
  session.workbook.activeSheet = sheet;
  const { changes, told } = session;
  const before = told.sheet;
  if (before === sheet) return;
  told.sheet = sheet;
  if (session.workbook.sheets.includes(before)) changes.sheetEvent(EventType.deactivated, before);
  changes.sheetEvent(EventType.activated, sheet);
};

/** Selected cells of a sheet; A1 when nothing was selected yet. */
export const selectionOf = (sheet: SheetModel, session: Session): CellArea =>
  session.workbook.selection.get(sheet.id) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/* Compared with what was told last and not with the workbook's selection, which a page may have moved already. */
const isTold = (sheet: SheetModel, area: CellArea, { told }: Session): boolean =>
  told.sheet === sheet && told.area !== null && sameArea(told.area, area);

/** Selects cells and brings their sheet to the front. */
export const selectArea = (sheet: SheetModel, area: CellArea, session: Session): void => {
  const moved = !isTold(sheet, area, session);
  activateSheet(sheet, session);
  session.workbook.selection.set(sheet.id, area);
  if (!moved) return;
  const { changes, told } = session;
  told.area = area;
  changes.sheetEvent(EventType.selection, sheet, { address: areaText(area) });
  changes.emit(EventType.workbookSelection, '', {});
  changes.selectionMoved = true;
};
