import { intersect } from '../../host/model/references/area';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { cellArea } from '../geometry/area';

/**
 * The filtered area whose header row holds a cell: the sheet's own or a table's. A merged header cell counts as a whole,
 * because people filter below two-level headers.
 */
export const filterAreaAt = (sheet: SheetModel, row: number, column: number): CellArea | null => {
  const cell = sheet.merges.at(row, column) ?? cellArea({ row, column });
  const areas = [sheet.autoFilter.area, ...sheet.tables.map(({ area }) => area)];
  return areas.find((area) => area && intersect({ ...area, rowCount: 1 }, cell)) ?? null;
};
