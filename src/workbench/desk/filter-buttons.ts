import type { SheetModel } from '../../host/model/workbook';
import { filterAreaAt } from '../filter/filter-area';
import type { Book } from './book';

/** Whether a cell carries a filter button, and whether that filters. */
export type FilterButton = (row: number, column: number) => 'off' | 'on' | null;

/** The filter buttons of a sheet. */
export const filterButtonsOf = (book: Book, sheet: SheetModel): FilterButton => {
  if (!sheet.autoFilter.area && sheet.tables.length === 0) return () => null;
  const filter = book.filters.get(sheet.id);
  return (row, column) => {
    const area = filterAreaAt(sheet, row, column);
    if (!area) return null;
    return filter?.area.row === area.row && filter.isOn(column) ? 'on' : 'off';
  };
};
