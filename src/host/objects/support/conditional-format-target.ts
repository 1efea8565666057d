import type { ConditionalFormatModel, SheetModel } from '../../model/workbook';
import type { Session } from '../../session';
import { ExcelError } from '../../protocol/excel-error';
import { guardFormats } from './guard';

/** One conditional format and the sheet it is on. */
export interface ConditionalFormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

/** Changes a rule; one that is no custom rule is kept as the file has it. */
export const changeRule = (
  { sheet, format }: ConditionalFormatTarget,
  change: (format: ConditionalFormatModel) => void,
  session: Session,
): void => {
  guardFormats(sheet);
  if (format.type !== 'Custom') throw new ExcelError('NotImplemented', `Conditional format of type ${format.type}`);
  change(format);
  session.changes.painted(sheet);
};
