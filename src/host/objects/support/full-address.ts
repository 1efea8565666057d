import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';
import { areaText, quotedSheet } from './a1';
import type { RangeTarget } from './range-target';

/** "Sheet1!A1:B2". */
export const fullAddress = ({ sheet, area }: RangeTarget): string => `${quotedSheet(sheet.name)}!${areaText(area)}`;

/** "Sheet1!A1:B2,Sheet1!D4". */
export const fullAddresses = (sheet: SheetModel, areas: readonly CellArea[]): string =>
  areas.map((area) => fullAddress({ sheet, area })).join(',');
