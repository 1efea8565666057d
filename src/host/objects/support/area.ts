import type { CellArea } from '../../model/types';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: CellArea = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export const cellArea = (row: number, column: number): CellArea => ({ row, column, rowCount: 1, columnCount: 1 });
export const lastRow = (area: CellArea): number => area.row + area.rowCount - 1;
export const lastColumn = (area: CellArea): number => area.column + area.columnCount - 1;
export const cellCount = (area: CellArea): number => area.rowCount * area.columnCount;
export const isEntireRow = (area: CellArea): boolean => area.columnCount === MAX_COLUMNS;
export const isEntireColumn = (area: CellArea): boolean => area.rowCount === MAX_ROWS;
/** True when the area lies on the sheet and has cells. */
export const isOnSheet = (area: CellArea): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rowCount > 0 &&
  area.columnCount > 0 &&
  lastRow(area) < MAX_ROWS &&
  lastColumn(area) < MAX_COLUMNS;

/** Area from its first and last row and column. */
export const areaBetween = (top: number, left: number, bottom: number, right: number): CellArea => ({
  row: top,
  column: left,
  rowCount: bottom - top + 1,
  columnCount: right - left + 1,
});

/** Cells both areas have; null for none. */
export const intersect = (a: CellArea, b: CellArea): CellArea | null => {
  const area = areaBetween(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
  return area.rowCount > 0 && area.columnCount > 0 ? area : null;
};

/** Smallest area around both. */
export const bounding = (a: CellArea, b: CellArea): CellArea =>
  areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export const contains = (outer: CellArea, inner: CellArea): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameArea = (a: CellArea, b: CellArea): boolean => contains(a, b) && contains(b, a);
