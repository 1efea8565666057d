import type { Host } from '../../host/host';
import type { CellArea } from '../../host/model/types';
import type { SheetModel, WorkbookModel } from '../../host/model/workbook';
import { EditHistory } from '../edit/edit-history';
import type { SheetFilter } from '../filter/sheet-filter';
import { grownByMerges, sameArea } from '../geometry/area';
import { type Extent, extentOf } from '../geometry/sheet-geometry';
import { selectArea, type Selection } from '../selection/selection';

/** One open workbook with everything a person did to its view. */
export class Book {
  readonly history = new EditHistory();
  readonly filters = new Map<string, SheetFilter>();
  readonly scroll = new Map<string, { left: number; top: number }>();
  readonly #selections = new Map<string, Selection>();
  readonly #extents = new Map<string, Extent>();

  constructor(
    readonly name: string,
    readonly host: Host,
  ) {}

  get workbook(): WorkbookModel {
    return this.host.workbook;
  }

  /** Selection of a sheet: ours as long as it is the area the workbook knows, which the add-in may have moved. */
  selection(sheet: SheetModel): Selection {
    const known = this.#selections.get(sheet.id);
    const area = grownByMerges(this.workbook.selection.get(sheet.id) ?? FIRST_CELL, sheet.merges.areas);
    return known && sameArea(known.area, area) ? known : selectArea(area);
  }

  setSelection(sheet: SheetModel, selection: Selection): void {
    this.#selections.set(sheet.id, selection);
    this.workbook.selection.set(sheet.id, selection.area);
  }

  /** How far a sheet is drawn; it only grows, so that the scroll bar does not jump. */
  extent(sheet: SheetModel): Extent {
    const extent = extentOf(sheet, this.#extents.get(sheet.id));
    this.#extents.set(sheet.id, extent);
    return extent;
  }

  /** Makes room below and beside a cell. */
  reach(sheet: SheetModel, row: number, column: number): void {
    const { rows, columns } = this.extent(sheet);
    this.#extents.set(sheet.id, { rows: Math.max(rows, row + 40), columns: Math.max(columns, column + 10) });
  }
}

const FIRST_CELL: CellArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
