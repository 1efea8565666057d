import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { activateSheet } from './select';
import { neighbour } from './sheet-order';

/** When the sheet in front is about to disappear, the next visible one comes to the front, or else the one before it. */
export const showNeighbour = (sheet: SheetModel, session: Session): void => {
  if (session.workbook.activeSheet !== sheet) return;
  const next = neighbour(sheet, 1, true, session) ?? neighbour(sheet, -1, true, session);
  if (next) activateSheet(next, session);
};
