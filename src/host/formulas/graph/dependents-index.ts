import type { CellArea } from '../../model/types';
import type { AreaValue } from '../values/value';
import { cellKey } from './cell-key';
import type { FormulaCell } from './formula-cell';

interface Watched {
  readonly area: CellArea;
  readonly readers: FormulaCell[];
}

/* Wider areas are few; looking at each of them is cheaper than filing them under every column. */
const WIDEST_FILED = 64;

/* What reads the cells of one sheet: single cells by key, areas by column. Equal areas are kept once. */
class SheetIndex {
  private readonly cells = new Map<number, FormulaCell[]>();
  private readonly areas = new Map<string, Watched>();
  private readonly byColumn = new Map<number, Watched[]>();
  private readonly wide: Watched[] = [];

  add(area: CellArea, reader: FormulaCell): void {
    if (area.rowCount === 1 && area.columnCount === 1) this.addCell(cellKey(area.row, area.column), reader);
    else this.watched(area).readers.push(reader);
  }

  readersOf(row: number, column: number): FormulaCell[] {
    const found = [...(this.cells.get(cellKey(row, column)) ?? [])];
    for (const { area, readers } of [...(this.byColumn.get(column) ?? []), ...this.wide]) {
      const inside = row >= area.row && row < area.row + area.rowCount;
      if (inside && column >= area.column && column < area.column + area.columnCount) found.push(...readers);
    }
    return found;
  }

  private addCell(key: number, reader: FormulaCell): void {
    const readers = this.cells.get(key);
    if (readers) readers.push(reader);
    else this.cells.set(key, [reader]);
  }

  private watched(area: CellArea): Watched {
    const key = `${area.row},${area.column},${area.rowCount},${area.columnCount}`;
    const known = this.areas.get(key);
    if (known) return known;
    const watched = { area, readers: [] };
    this.areas.set(key, watched);
    this.file(watched);
    return watched;
  }

  private file(watched: Watched): void {
    const { column, columnCount } = watched.area;
    if (columnCount > WIDEST_FILED) {
      this.wide.push(watched);
      return;
    }
    for (let at = column; at < column + columnCount; at++) {
      const list = this.byColumn.get(at);
      if (list) list.push(watched);
      else this.byColumn.set(at, [watched]);
    }
  }
}

/** Answers which formulas read a cell. */
export class DependentsIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  add(reader: FormulaCell, precedents: readonly AreaValue[]): void {
    for (const { sheet, area } of precedents) {
      let index = this.sheets.get(sheet.id);
      if (!index) this.sheets.set(sheet.id, (index = new SheetIndex()));
      index.add(area, reader);
    }
  }

  readersOf(sheetId: string, row: number, column: number): FormulaCell[] {
    return this.sheets.get(sheetId)?.readersOf(row, column) ?? [];
  }
}
