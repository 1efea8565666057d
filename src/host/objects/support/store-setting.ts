import { EventType } from '../../protocol/event-queue';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';

/** Excel refuses more than about this much in one add-in's settings. */
const MOST_BYTES = 2_000_000;

export const settingsChanged = (session: Session): void => session.changes.emit(EventType.settingsChanged, '', {});

/** Stores a value as JSON text; a date arrives as the client writes it, "Date(0)". */
export const storeSetting = (session: Session, key: string, given: unknown): void => {
  const text = JSON.stringify(given ?? null);
  if (text.length > MOST_BYTES) throw new ExcelError('InvalidArgument');
  session.workbook.settings.set(key, text);
  settingsChanged(session);
};
