import type { SheetModel } from '../model/workbook';
import { value } from '../protocol/describe';
import { EventType } from '../protocol/event-queue';
import type { Properties } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { asColor } from './support/color';
import { guardStructure } from './support/guard';
import { asFlag, asNumber, asText, asWord } from './support/json';
import { checkSheetName } from './support/sheet-name';
import { isLastVisible } from './support/sheet-order';
import { showNeighbour } from './support/show-neighbour';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

const rename = (sheet: SheetModel, given: unknown, session: Session): void => {
  guardStructure(session);
  const nameBefore = sheet.name;
  sheet.name = checkSheetName(asText(given), session, sheet);
  session.calculation.restructure();
  session.changes.sheetEvent(EventType.nameChanged, sheet, { nameBefore, nameAfter: sheet.name });
};

const move = (sheet: SheetModel, given: unknown, session: Session): void => {
  guardStructure(session);
  const { sheets } = session.workbook;
  const positionAfter = asNumber(given);
  if (!Number.isInteger(positionAfter) || positionAfter < 0 || positionAfter >= sheets.length)
    throw new ExcelError('InvalidArgument');
  const positionBefore = sheets.indexOf(sheet);
  session.workbook.moveSheet(sheet, positionAfter);
  session.changes.sheetEvent(EventType.moved, sheet, { positionBefore, positionAfter });
};

const show = (sheet: SheetModel, given: unknown, session: Session): void => {
  guardStructure(session);
  const visibilityAfter = asWord(given, VISIBILITY);
  const visibilityBefore = sheet.visibility;
  if (visibilityAfter !== 'Visible' && isLastVisible(sheet, session)) throw new ExcelError('InvalidOperation');
  sheet.visibility = visibilityAfter;
  if (visibilityAfter !== 'Visible') showNeighbour(sheet, session);
  session.changes.sheetEvent(EventType.visibilityChanged, sheet, { visibilityBefore, visibilityAfter });
};

const setGridlines = (sheet: SheetModel, given: unknown, session: Session): void => {
  sheet.showGridlines = asFlag(given);
  session.changes.painted(sheet);
};

export const worksheetProps: Properties<SheetModel> = {
  Id: value(1, (sheet) => sheet.id),
  Name: value(1, (sheet) => sheet.name, rename),
  Position: value(1, (sheet, session) => session.workbook.sheets.indexOf(sheet), move),
  Visibility: value(1, (sheet) => sheet.visibility, show),
  ShowGridlines: value(8, (sheet) => sheet.showGridlines),
  // The client writes gridlines under another name than it reads them.
  Gridlines: value(8, (sheet) => sheet.showGridlines, setGridlines),
  TabColor: value(
    7,
    (sheet) => sheet.tabColor,
    (sheet, given, session) => {
      guardStructure(session);
      sheet.tabColor = given === '' ? '' : asColor(given);
      session.changes.painted(sheet);
    },
  ),
};
