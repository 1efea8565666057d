import type { SheetModel } from '../../model/workbook';
import type { Pending } from '../values/cell-reader';
import type { AreaValue } from '../values/value';
import type { FormulaCell } from './formula-cell';

interface Span {
  first: number;
  last: number;
}

/* Rows of the cells being worked out, by sheet and column: coarse, but cheap to ask. */
const spansOf = (cells: readonly FormulaCell[]): Map<string, Map<number, Span>> => {
  const spans = new Map<string, Map<number, Span>>();
  for (const { sheet, row, column } of cells) {
    let columns = spans.get(sheet.id);
    if (!columns) spans.set(sheet.id, (columns = new Map<number, Span>()));
    const span = columns.get(column);
    if (span) Object.assign(span, { first: Math.min(span.first, row), last: Math.max(span.last, row) });
    else columns.set(column, { first: row, last: row });
  }
  return spans;
};

/** What a pass over formulas knows of the cells it is working out. */
export const pendingCells = (cells: readonly FormulaCell[]): Pending => {
  const spans = spansOf(cells);
  return {
    isStale: (sheet: SheetModel, row: number, column: number) => sheet.cells.isStale(row, column),
    changes: ({ sheet, area }: AreaValue) => {
      for (const [column, { first, last }] of spans.get(sheet.id) ?? []) {
        const inColumns = column >= area.column && column < area.column + area.columnCount;
        if (inColumns && last >= area.row && first < area.row + area.rowCount) return true;
      }
      return false;
    },
  };
};
