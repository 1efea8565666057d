import { intersect } from '../../host/model/references/area';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { type Cell, cellArea, grownByMerges, sameArea } from '../geometry/area';

const hasValue = (sheet: SheetModel, area: CellArea): boolean => {
  let found = false;
  sheet.cells.forEach(area, (_row, _column, value) => {
    if (value !== '') found = true;
  });
  return found;
};

/* Each side moves out by one as long as something stands there. */
const grownByOne = (sheet: SheetModel, area: CellArea, used: CellArea): CellArea => {
  const { row, column, rowCount, columnCount } = area;
  const wider = (left: number, right: number): CellArea | null =>
    intersect({ row, column: column - left, rowCount, columnCount: columnCount + left + right }, used);
  const higher = (above: number, below: number): CellArea | null =>
    intersect({ row: row - above, column, rowCount: rowCount + above + below, columnCount }, used);
  const sides = [
    { strip: { ...area, row: row - 1, rowCount: 1 }, grown: higher(1, 0) },
    { strip: { ...area, row: row + rowCount, rowCount: 1 }, grown: higher(0, 1) },
    { strip: { ...area, column: column - 1, columnCount: 1 }, grown: wider(1, 0) },
    { strip: { ...area, column: column + columnCount, columnCount: 1 }, grown: wider(0, 1) },
  ];
  for (const { strip, grown } of sides) {
    const seen = intersect(corners(strip), used);
    if (grown && seen && hasValue(sheet, seen)) return grown;
  }
  return area;
};

/* Cells that touch by a corner belong together too. */
const corners = ({ row, column, rowCount, columnCount }: CellArea): CellArea =>
  rowCount === 1
    ? { row, column: column - 1, rowCount, columnCount: columnCount + 2 }
    : { row: row - 1, column, rowCount: rowCount + 2, columnCount };

/** The block of filled cells around a cell, up to blank rows and columns; null where nothing stands. */
export const usedBlock = (sheet: SheetModel, cell: Cell): CellArea | null => {
  const used = sheet.cells.used(true);
  if (!used) return null;
  let block = grownByMerges(cellArea(cell), sheet.merges.areas);
  for (;;) {
    const grown = grownByMerges(grownByOne(sheet, block, used), sheet.merges.areas);
    if (sameArea(grown, block)) break;
    block = grown;
  }
  const filled = intersect(block, used);
  return filled && hasValue(sheet, filled) ? filled : null;
};
