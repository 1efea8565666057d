import type { CellArea } from '../../model/types';
import type { BorderSide } from '../../model/workbook';
import { lastColumn, lastRow } from './area';

/** Sides of a range that can carry a border (diagonals are kept in the file and not offered). */
export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
export type Side = (typeof SIDES)[number];

/** Cells of a range and which of their own edges lie on a side of the range. */
export interface Edge {
  readonly area: CellArea;
  readonly side: BorderSide;
}

/** The edges of cells that make up a side of a range. An inner line belongs to the cells on both sides of it. */
export const edgesOf = (area: CellArea, side: Side): readonly Edge[] =>
  EDGES[side](area).filter((edge) => hasCells(edge));

const hasCells = ({ area }: Edge): boolean => area.rowCount > 0 && area.columnCount > 0;

const EDGES: Readonly<Record<Side, (area: CellArea) => readonly Edge[]>> = {
  EdgeTop: (area) => [{ area: { ...area, rowCount: 1 }, side: 'EdgeTop' }],
  EdgeBottom: (area) => [{ area: { ...area, row: lastRow(area), rowCount: 1 }, side: 'EdgeBottom' }],
  EdgeLeft: (area) => [{ area: { ...area, columnCount: 1 }, side: 'EdgeLeft' }],
  EdgeRight: (area) => [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, side: 'EdgeRight' }],
  InsideHorizontal: (area) => [
    { area: { ...area, rowCount: area.rowCount - 1 }, side: 'EdgeBottom' },
    { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, side: 'EdgeTop' },
  ],
  InsideVertical: (area) => [
    { area: { ...area, columnCount: area.columnCount - 1 }, side: 'EdgeRight' },
    { area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, side: 'EdgeLeft' },
  ],
};
