import type { SheetModel } from '../../model/workbook';
import type { Session } from '../../session';

const shown = (sheet: SheetModel): boolean => sheet.visibility === 'Visible';

/** Tab order, or the visible tabs of it. */
export const tabs = (session: Session, visibleOnly: boolean): readonly SheetModel[] =>
  visibleOnly ? session.workbook.sheets.filter(shown) : session.workbook.sheets;

/** The tab before (-1) or after (1) a sheet; undefined at the end. */
export const neighbour = (
  sheet: SheetModel,
  direction: -1 | 1,
  visibleOnly: boolean,
  session: Session,
): SheetModel | undefined => {
  const { sheets } = session.workbook;
  let index = sheets.indexOf(sheet) + direction;
  while (visibleOnly && sheets[index] && !shown(sheets[index] as SheetModel)) index += direction;
  return sheets[index];
};

/** True when a sheet is the only one that can be seen; such a one can be neither deleted nor hidden. */
export const isLastVisible = (sheet: SheetModel, session: Session): boolean =>
  shown(sheet) && tabs(session, true).length === 1;
