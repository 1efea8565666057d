import type { CellArea } from '../../host/model/types';
import { intersect, unite } from '../../host/model/references/area';

/** A cell's place; row and column count from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export const lastRow = (area: CellArea): number => area.row + area.rowCount - 1;
export const lastColumn = (area: CellArea): number => area.column + area.columnCount - 1;

/** The area of one cell. */
export const cellArea = ({ row, column }: Cell): CellArea => ({ row, column, rowCount: 1, columnCount: 1 });

export const sameArea = (a: CellArea, b: CellArea): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const isOneCell = (area: CellArea): boolean => area.rowCount === 1 && area.columnCount === 1;

/** The area grown until it cuts no merged area in two, as Excel grows a selection. */
export const grownByMerges = (area: CellArea, merges: readonly CellArea[]): CellArea => {
  let grown = area;
  for (const merge of merges) if (intersect(area, merge)) grown = unite(grown, merge) ?? grown;
  return sameArea(grown, area) ? area : grownByMerges(grown, merges);
};
