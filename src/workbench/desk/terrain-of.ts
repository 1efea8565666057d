import type { Terrain } from '../selection/movement';
import type { Scene } from '../sheet/scene';

/** The shown sheet as movements see it. */
export const terrainOf = ({ sheet, geometry, merges }: Scene): Terrain => {
  const used = sheet.cells.used(true);
  return {
    rows: geometry.rows.count,
    columns: geometry.columns.count,
    rowHidden: (row) => geometry.rows.size(row) === 0,
    columnHidden: (column) => geometry.columns.size(column) === 0,
    mergeAt: (row, column) => merges.at(row, column),
    isBlank: ({ row, column }) => {
      const merge = merges.at(row, column);
      return sheet.cells.value(merge?.row ?? row, merge?.column ?? column) === '';
    },
    lastUsed: used
      ? { row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 }
      : { row: 0, column: 0 },
  };
};
