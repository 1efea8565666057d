import { EventType } from '../protocol/event-queue';
import type { Session } from '../session';

/** The common API's settings: the same store in the file as workbook.settings, read and written as a whole. */
export interface DocumentSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: ArrayLike<string>, values: ArrayLike<string>): void;
}

export const createDocumentSettings = (session: Session): DocumentSettings => ({
  Read: (keys, values) => {
    keys.push(...session.workbook.settings.keys());
    values.push(...session.workbook.settings.values());
  },
  Write: (keys, values) => {
    if (session.readOnly) return;
    const { settings } = session.workbook;
    const kept = Array.from(keys);
    for (const key of [...settings.keys()]) if (!kept.includes(key)) settings.delete(key);
    kept.forEach((key, index) => settings.set(key, values[index] ?? 'null'));
    session.isDirty = true;
    session.changes.emit(EventType.settingsChanged, '', {});
  },
});
