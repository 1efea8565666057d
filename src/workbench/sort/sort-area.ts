import { containsCell } from '../../host/model/references/area';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { type Cell, lastRow } from '../geometry/area';
import { headerRows } from './header-rows';
import { usedBlock } from './used-block';

/* A filter or table has one header row; a table's totals stay below. */
const filteredBody = (sheet: SheetModel, { row, column }: Cell): CellArea | null => {
  const filtered = [
    ...sheet.tables.map(({ area, hasTotals }) => ({ area, below: hasTotals ? 1 : 0 })),
    ...(sheet.autoFilter.area ? [{ area: sheet.autoFilter.area, below: 0 }] : []),
  ].find(({ area }) => containsCell(area, row, column));
  if (!filtered) return null;
  const { area, below } = filtered;
  const header = headerHeight(sheet, area);
  return { ...area, row: area.row + header, rowCount: area.rowCount - header - below };
};

/* People filter below two-level headers: a merged header cell reaches further down than the filter's first row. */
const headerHeight = (sheet: SheetModel, { row, column, columnCount }: CellArea): number => {
  const ends = Array.from({ length: columnCount }, (_, index) => sheet.merges.at(row, column + index));
  return Math.max(row, ...ends.map((merged) => (merged ? lastRow(merged) : row))) - row + 1;
};

const blockBody = (sheet: SheetModel, cell: Cell): CellArea | null => {
  const block = usedBlock(sheet, cell);
  if (!block) return null;
  const frozen = sheet.freeze.rows - block.row;
  const header = frozen > 0 ? Math.min(frozen, block.rowCount) : headerRows(sheet, block);
  return { ...block, row: block.row + header, rowCount: block.rowCount - header };
};

/** The rows below their header that sorting from a cell moves: of its filter, its table, or the block around it. */
export const sortArea = (sheet: SheetModel, cell: Cell): CellArea | null => {
  const body = filteredBody(sheet, cell) ?? blockBody(sheet, cell);
  return body && body.rowCount > 0 ? body : null;
};
