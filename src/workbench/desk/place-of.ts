import { parseArea } from '../../host/model/references/a1';
import type { CellArea } from '../../host/model/types';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: CellArea;
}

/** The cells that "B5", "$B$5:D9", "'名单'!A1" or a defined name means, as seen from a sheet; null when it means none. */
export const placeOf = (workbook: WorkbookModel, from: SheetModel, text: string): Place | null =>
  placeAt(workbook, from, text) ?? placeAt(workbook, from, meaningOf(workbook, from, text));

const placeAt = (workbook: WorkbookModel, from: SheetModel, address: string): Place | null => {
  const mark = address.lastIndexOf('!');
  const name = address
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const sheet = name === '' ? from : workbook.sheets.find((one) => one.name === name);
  const area = parseArea(address.slice(mark + 1));
  return sheet && area ? { sheet, area } : null;
};

/* A name of the sheet itself goes before one of the workbook. */
const meaningOf = ({ names }: WorkbookModel, from: SheetModel, text: string): string => {
  const called = names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const own = called.find(({ sheetId }) => sheetId === from.id) ?? called.find(({ sheetId }) => sheetId === null);
  return own?.formula.replace(/^=/, '') ?? '';
};
