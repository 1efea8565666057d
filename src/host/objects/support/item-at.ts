import { ExcelError } from '../../protocol/excel-error';

/** The item of an index; throws InvalidArgument beyond the last, as Excel's getItemAt does. */
export const itemAt = <I>(items: readonly I[], index: number): I => {
  const item = items[index];
  if (item === undefined) throw new ExcelError('InvalidArgument');
  return item;
};

/** The item, or ItemNotFound when there is none. */
export const existing = <I>(item: I | undefined): I => {
  if (item === undefined) throw new ExcelError('ItemNotFound');
  return item;
};
