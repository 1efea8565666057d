import type { CellArea } from '../../host/model/types';
import { type Cell, lastColumn, lastRow } from '../geometry/area';

/** What a movement has to know of the sheet. */
export interface Terrain {
  readonly rows: number;
  readonly columns: number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  mergeAt(row: number, column: number): CellArea | null;
  isBlank(cell: Cell): boolean;
  /** Last used row and column; zero for an empty sheet. */
  readonly lastUsed: Cell;
}

export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

const inside = ({ row, column }: Cell, terrain: Terrain): boolean =>
  row >= 0 && column >= 0 && row < terrain.rows && column < terrain.columns;

const hidden = ({ row, column }: Cell, step: Step, terrain: Terrain): boolean =>
  step.rows !== 0 ? terrain.rowHidden(row) : terrain.columnHidden(column);

/* Leaving a merged area starts from its edge, not from the cell in it. */
const edgeOf = (cell: Cell, step: Step, terrain: Terrain): Cell => {
  const merge = terrain.mergeAt(cell.row, cell.column);
  if (!merge) return cell;
  return {
    row: step.rows > 0 ? lastRow(merge) : step.rows < 0 ? merge.row : cell.row,
    column: step.columns > 0 ? lastColumn(merge) : step.columns < 0 ? merge.column : cell.column,
  };
};

const add = ({ row, column }: Cell, step: Step): Cell => ({ row: row + step.rows, column: column + step.columns });

/** The next visible cell in a direction; the same cell at the sheet's edge. */
export const stepFrom = (cell: Cell, step: Step, terrain: Terrain): Cell => {
  let next = add(edgeOf(cell, step, terrain), step);
  while (inside(next, terrain) && hidden(next, step, terrain)) next = add(next, step);
  return inside(next, terrain) ? next : cell;
};

/** Ctrl+arrow: to the end of the filled run, or over blanks to the next filled cell, or to the edge of what is used. */
export const jumpFrom = (cell: Cell, step: Step, terrain: Terrain): Cell => {
  const first = stepFrom(cell, step, terrain);
  const inRun = !terrain.isBlank(cell) && !terrain.isBlank(first);
  let here = inRun ? cell : first;
  for (;;) {
    const next = stepFrom(here, step, terrain);
    const stays = next.row === here.row && next.column === here.column;
    if (stays || (inRun ? terrain.isBlank(next) : !terrain.isBlank(here))) return here;
    if (pastUsed(here, step, terrain)) return sheetEnd(here, step, terrain);
    here = next;
  }
};

const pastUsed = ({ row, column }: Cell, step: Step, { lastUsed }: Terrain): boolean =>
  (step.rows > 0 && row > lastUsed.row) || (step.columns > 0 && column > lastUsed.column);

const sheetEnd = ({ row, column }: Cell, step: Step, terrain: Terrain): Cell => ({
  row: step.rows > 0 ? terrain.rows - 1 : row,
  column: step.columns > 0 ? terrain.columns - 1 : column,
});

/** The next cell inside a selected area, row by row (or column by column) and round again: Tab and Enter. */
export const nextInArea = (area: CellArea, cell: Cell, step: Step): Cell => {
  const across = step.columns !== 0;
  const [length, index] = across
    ? [area.columnCount, (cell.row - area.row) * area.columnCount + cell.column - area.column]
    : [area.rowCount, (cell.column - area.column) * area.rowCount + cell.row - area.row];
  const count = area.rowCount * area.columnCount;
  const next = (index + step.rows + step.columns + count) % count;
  const [line, place] = [Math.floor(next / length), next % length];
  return across
    ? { row: area.row + line, column: area.column + place }
    : { row: area.row + place, column: area.column + line };
};
