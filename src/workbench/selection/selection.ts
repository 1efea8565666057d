import type { CellArea } from '../../host/model/types';
import { unite } from '../../host/model/references/area';
import { type Cell, cellArea, grownByMerges } from '../geometry/area';

/** What is selected on a sheet: the area, the cell in it that typing goes to, and the cell a drag moves. */
export interface Selection {
  readonly area: CellArea;
  readonly active: Cell;
  /** The corner opposite the active cell; Shift and dragging move it. */
  readonly end: Cell;
}

const mergedOrCell = (cell: Cell, merges: readonly CellArea[]): CellArea => grownByMerges(cellArea(cell), merges);

/** Selects one cell, or the merged area it is part of. */
export const selectCell = (cell: Cell, merges: readonly CellArea[]): Selection => {
  const area = mergedOrCell(cell, merges);
  return { area, active: { row: area.row, column: area.column }, end: cell };
};

/** Stretches the selection from its active cell to another cell. */
export const extendTo = (selection: Selection, end: Cell, merges: readonly CellArea[]): Selection => ({
  area: grownByMerges(bounding(mergedOrCell(selection.active, merges), mergedOrCell(end, merges)), merges),
  active: selection.active,
  end,
});

/** Selects an area as somebody else asked for it; its first cell becomes the active one. */
export const selectArea = (area: CellArea): Selection => ({
  area,
  active: { row: area.row, column: area.column },
  end: { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 },
});

const bounding = (a: CellArea, b: CellArea): CellArea => unite(a, b) ?? a;
