import type { SheetModel } from '../../host/model/workbook';
import type { CellArea } from '../../host/model/types';
import { type Axis, createAxis } from './axis';
import { pixels } from './pixels';

/** The most rows and columns an Excel sheet has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** How far a sheet is drawn: Excel's sheets have no end, a scroll bar needs one. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of one sheet laid out in CSS pixels, and the part that stays when the rest scrolls. */
export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number; readonly height: number; readonly width: number };
}

export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The height a row needs for its contents, in points; 0 when its own height is enough. */
export type NeededHeight = (row: number) => number;

/** Lays out a sheet at a zoom (1 = 100 %); rows without a height of their own are fitted to their contents. */
export const layOutSheet = (
  sheet: SheetModel,
  extent: Extent,
  zoom: number,
  needed: NeededHeight = () => 0,
): SheetGeometry => {
  const heightOf = (row: number): number => Math.max(sheet.rows.height(row), needed(row));
  const rows = createAxis(extent.rows, (row) => (sheet.rows.hidden(row) ? 0 : pixels(heightOf(row), zoom)));
  const columns = createAxis(extent.columns, (column) =>
    sheet.columns.hidden(column) ? 0 : pixels(sheet.columns.width(column), zoom),
  );
  const { rows: frozenRows, columns: frozenColumns } = sheet.freeze;
  const frozen = {
    rows: frozenRows,
    columns: frozenColumns,
    height: rows.start(frozenRows),
    width: columns.start(frozenColumns),
  };
  return { rows, columns, frozen };
};

/** Where an area lies on the sheet. */
export const boxOf = ({ rows, columns }: SheetGeometry, area: CellArea): PixelBox => {
  const left = columns.start(area.column);
  const top = rows.start(area.row);
  return {
    left,
    top,
    width: columns.start(area.column + area.columnCount) - left,
    height: rows.start(area.row + area.rowCount) - top,
  };
};

/** The extent that holds the used area, the frozen part and some room to type below and beside it. */
export const extentOf = (sheet: SheetModel, atLeast: Extent = { rows: 100, columns: 26 }): Extent => {
  const used = sheet.cells.used(false);
  const wanted = {
    rows: Math.max(atLeast.rows, used ? used.row + used.rowCount + 50 : 0, sheet.freeze.rows + 50),
    columns: Math.max(atLeast.columns, used ? used.column + used.columnCount + 8 : 0, sheet.freeze.columns + 10),
  };
  return { rows: Math.min(wanted.rows, SHEET_ROWS), columns: Math.min(wanted.columns, SHEET_COLUMNS) };
};
