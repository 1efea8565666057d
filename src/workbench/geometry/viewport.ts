import type { CellArea } from '../../host/model/types';
import type { Cell } from './area';
import type { PixelBox, SheetGeometry } from './sheet-geometry';

/** The window on a sheet: its inner size without headers, and how far the moving part is scrolled. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** One of the four parts that frozen panes make. */
export interface Part {
  readonly name: 'corner' | 'top' | 'left' | 'body';
  /** Its place in the window. */
  readonly place: PixelBox;
  /** The cells seen in it, and all cells that could be. */
  readonly visible: CellArea;
  readonly territory: CellArea;
  /** How far the sheet is shifted under it. */
  readonly shift: { readonly left: number; readonly top: number };
}

interface Strip {
  readonly at: number;
  readonly length: number;
  readonly first: number;
  readonly count: number;
  readonly from: number;
  readonly of: number;
  readonly shift: number;
}

const strips = (
  axis: SheetGeometry['rows'],
  frozen: number,
  scroll: number,
  length: number,
): { still: Strip; moving: Strip } => {
  const edge = Math.min(axis.start(frozen), length);
  const first = Math.max(axis.at(edge + scroll), frozen);
  const last = axis.at(scroll + length - 1);
  const still = { at: 0, length: edge, first: 0, count: frozen, from: 0, of: frozen, shift: 0 };
  const rest = { from: frozen, of: axis.count - frozen };
  return {
    still,
    moving: { at: edge, length: length - edge, first, count: last - first + 1, ...rest, shift: edge + scroll },
  };
};

/** The parts of the window, with the cells each one shows. */
export const partsOf = (geometry: SheetGeometry, view: Viewport): Part[] => {
  const down = strips(geometry.rows, geometry.frozen.rows, view.scrollTop, view.height);
  const across = strips(geometry.columns, geometry.frozen.columns, view.scrollLeft, view.width);
  return [
    part('corner', down.still, across.still),
    part('top', down.still, across.moving),
    part('left', down.moving, across.still),
    part('body', down.moving, across.moving),
  ];
};

const part = (name: Part['name'], down: Strip, across: Strip): Part => ({
  name,
  place: { left: across.at, top: down.at, width: Math.max(0, across.length), height: Math.max(0, down.length) },
  visible: area(down.first, across.first, down.count, across.count),
  territory: area(down.from, across.from, down.of, across.of),
  shift: { left: across.shift, top: down.shift },
});

const area = (row: number, column: number, rowCount: number, columnCount: number): CellArea => ({
  row,
  column,
  rowCount: Math.max(0, rowCount),
  columnCount: Math.max(0, columnCount),
});

/** The cell under a pixel of the window. */
export const cellAt = (geometry: SheetGeometry, view: Viewport, x: number, y: number): Cell => ({
  row: geometry.rows.at(y < geometry.frozen.height ? y : y + view.scrollTop),
  column: geometry.columns.at(x < geometry.frozen.width ? x : x + view.scrollLeft),
});

/** Scroll positions that bring a cell wholly into the window, as close to the present ones as possible. */
export const scrollTo = (geometry: SheetGeometry, view: Viewport, cell: Cell): { left: number; top: number } => ({
  left: nearest(geometry.columns, geometry.frozen.columns, cell.column, view.scrollLeft, view.width),
  top: nearest(geometry.rows, geometry.frozen.rows, cell.row, view.scrollTop, view.height),
});

const nearest = (
  axis: SheetGeometry['rows'],
  frozen: number,
  index: number,
  scroll: number,
  length: number,
): number => {
  if (index < frozen) return scroll;
  const before = axis.start(index) - axis.start(frozen);
  const after = axis.start(index + 1) - length;
  return Math.max(0, Math.min(before, Math.max(after, scroll)));
};
