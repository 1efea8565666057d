import type { SheetDrawing } from '../../actions/sheet-drawing';
import { passingRangeOf } from '../range-of';
import type { Calls } from './calls';

/** Points of one character: half a Chinese character of 12 points. */
const CHARACTER = 6;
const TALLEST = 409;

/* Neighbouring columns of one width are set together. */
const drawWidths = (worksheet: Excel.Worksheet, widths: readonly number[]): void => {
  for (let column = 0; column < widths.length;) {
    const [width = 0] = widths.slice(column);
    let columnCount = 1;
    while (widths[column + columnCount] === width) columnCount += 1;
    passingRangeOf(worksheet, { row: 0, column, rowCount: 1, columnCount }).format.columnWidth = width * CHARACTER;
    column += columnCount;
  }
};

/* Neighbouring rows of one height are set together. */
const heightRuns = (heights: SheetDrawing['rowHeights']): { row: number; count: number; points: number }[] => {
  const runs: { row: number; count: number; points: number }[] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last && last.points === height.points && last.row + last.count === height.row) last.count += height.count;
    else runs.push({ ...height });
  }
  return runs;
};

/** Queues merged cells, widths and heights. */
export function* drawSizes(worksheet: Excel.Worksheet, drawing: SheetDrawing): Calls {
  for (const area of drawing.merges) {
    if (area.rowCount * area.columnCount > 1) passingRangeOf(worksheet, area).merge(false);
    yield 1;
  }
  drawWidths(worksheet, drawing.columnWidths);
  yield drawing.columnWidths.length;
  for (const area of drawing.autofitRows ?? []) {
    passingRangeOf(worksheet, area).format.autofitRows();
    yield 1;
  }
  for (const { row, count, points } of heightRuns(drawing.rowHeights)) {
    const rows = passingRangeOf(worksheet, { row, column: 0, rowCount: count, columnCount: 1 });
    rows.format.rowHeight = Math.min(points, TALLEST);
    yield 1;
  }
}
