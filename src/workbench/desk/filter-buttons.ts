import type { SheetModel } from '../../host/model/workbook';
import { lastColumn } from '../geometry/area';
import type { Book } from './book';

/** Which cells carry a filter button, and whether it filters. */
export const filterButtonsOf = (book: Book, sheet: SheetModel) => {
  const headers = [sheet.autoFilter.area, ...sheet.tables.map(({ area }) => area)].filter((area) => area !== null);
  const filter = book.filters.get(sheet.id);
  return (row: number, column: number): 'off' | 'on' | null => {
    const area = headers.find(
      (header) => header.row === row && column >= header.column && column <= lastColumn(header),
    );
    if (!area) return null;
    return filter?.area.row === row && filter.isOn(column) ? 'on' : 'off';
  };
};
