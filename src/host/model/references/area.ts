import type { CellArea } from '../types';

export const containsCell = (area: CellArea, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

/** Common cells of two areas; null when there are none. */
export const intersect = (one: CellArea, other: CellArea): CellArea | null => {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
};

/** What is left of an area without the cells of another: up to four areas. */
export const subtract = (area: CellArea, hole: CellArea): CellArea[] => {
  const common = intersect(area, hole);
  if (!common) return [area];
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const beside = { row: common.row, rowCount: common.rowCount };
  return [
    { ...area, rowCount: common.row - area.row },
    { ...area, ...beside, columnCount: common.column - area.column },
    { ...beside, column: right, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
};

/** Smallest area around both; null stands for nothing. */
export const unite = (one: CellArea | null, other: CellArea | null): CellArea | null => {
  if (!one || !other) return one ?? other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
};
