import type { SheetModel } from '../../model/workbook';
import { errorOfText } from './formula-error';
import { NotComputable } from './not-computable';
import { AreaValue, ArrayValue, type Scalar, type Value } from './value';

/** Rows and columns of a value as far as they can hold anything; `rest` counts the certainly blank cells beyond. */
export interface Block {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly scalars: readonly Scalar[];
  readonly rest: number;
}

/** What the reader has to know about the cells being worked out. */
export interface Pending {
  /** True when a cell's value is known to be out of date. */
  isStale(sheet: SheetModel, row: number, column: number): boolean;
  /** True when cells of the area may still change, so that they have to be read again each time. */
  changes(area: AreaValue): boolean;
}

/** The value of one cell as formulas see it. */
export const scalarOfCell = (sheet: SheetModel, row: number, column: number): Scalar => {
  const value = sheet.cells.value(row, column);
  if (value === '') return sheet.cells.formula(row, column) === null ? null : '';
  return typeof value === 'string' ? (errorOfText(value) ?? value) : value;
};

/** Reads cells for formulas, areas that stay as they are only once, and refuses cells that are out of date. */
export class CellReader {
  private readonly blocks = new Map<string, Block>();

  constructor(private readonly pending: Pending) {}

  cell(sheet: SheetModel, row: number, column: number): Scalar {
    if (this.pending.isStale(sheet, row, column)) throw new NotComputable('stale precedent');
    return scalarOfCell(sheet, row, column);
  }

  /** All values of an area, array or single value, row by row; at least `rows` × `columns` of an area are read. */
  block(value: Value, rows = 0, columns = 0): Block {
    if (value instanceof ArrayValue) return arrayBlock(value);
    if (!(value instanceof AreaValue)) return { rowCount: 1, columnCount: 1, scalars: [value], rest: 0 };
    const { row, column } = value.area;
    const key = `${value.sheet.id}|${row},${column},${value.area.rowCount},${value.area.columnCount}|${rows},${columns}`;
    const known = this.blocks.get(key);
    if (known) return known;
    const block = this.readArea(value, rows, columns);
    if (!this.pending.changes(value)) this.blocks.set(key, block);
    return block;
  }

  private readArea({ sheet, area }: AreaValue, rows: number, columns: number): Block {
    const used = sheet.cells.used(false);
    const lastRow = used ? used.row + used.rowCount : 0;
    const lastColumn = used ? used.column + used.columnCount : 0;
    const rowCount = Math.min(area.rowCount, Math.max(rows, lastRow - area.row, 1));
    const columnCount = Math.min(area.columnCount, Math.max(columns, lastColumn - area.column, 1));
    const scalars: Scalar[] = [];
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        scalars.push(this.cell(sheet, area.row + row, area.column + column));
      }
    }
    return { rowCount, columnCount, scalars, rest: area.rowCount * area.columnCount - scalars.length };
  }
}

const arrayBlock = ({ rows }: ArrayValue): Block => ({
  rowCount: rows.length,
  columnCount: rows[0]?.length ?? 0,
  scalars: rows.flat(),
  rest: 0,
});
