import type { CellArea } from '../cell/cell-address';

const WIDTH = 16_384;

/** Finds the merged area a cell belongs to. */
export interface MergeIndex {
  /** True when no cell is merged. */
  readonly none: boolean;
  at(row: number, column: number): CellArea | undefined;
}

/** Index of merged areas, cut at `rowCount` rows so that an area over whole columns costs nothing. */
export const mergeIndex = (merges: readonly CellArea[], rowCount: number): MergeIndex => {
  const areas = new Map<number, CellArea>();
  for (const area of merges) {
    const bottom = Math.min(area.row + area.rowCount, rowCount);
    const right = Math.min(area.column + area.columnCount, area.column + 200);
    for (let row = area.row; row < bottom; row += 1)
      for (let column = area.column; column < right; column += 1) areas.set(row * WIDTH + column, area);
  }
  return { none: areas.size === 0, at: (row, column) => areas.get(row * WIDTH + column) };
};
