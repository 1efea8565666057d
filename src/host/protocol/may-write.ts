import type { Session } from '../session';
import { ExcelError } from './excel-error';

/** Every change of the document passes here: a read-only workbook refuses it, any other is dirty afterwards. */
export const mayWrite = (session: Session): void => {
  if (session.readOnly) throw new ExcelError('AccessDenied');
  session.isDirty = true;
};
