import type { CellAddress, CellArea } from './cell-address';

/** The same cells as few areas: neighbours below each other become one. Cells given twice count once. */
export const areasOf = (cells: readonly CellAddress[]): CellArea[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rowCount: number; columnCount: 1 }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    const end = last?.column === column ? last.row + last.rowCount : -1;
    if (last && row < end) continue;
    if (last && row === end) last.rowCount += 1;
    else areas.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return areas;
};
