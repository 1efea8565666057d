import type { SheetDrawing } from '../../actions/sheet-drawing';
import { rangeOf } from '../range-of';

/** Points of one character: half a Chinese character of 12 points. */
const CHARACTER = 6;
const TALLEST = 409;

/* Neighbouring columns of one width are set together. */
const drawWidths = (worksheet: Excel.Worksheet, widths: readonly number[]): void => {
  for (let column = 0; column < widths.length;) {
    const [width = 0] = widths.slice(column);
    let columnCount = 1;
    while (widths[column + columnCount] === width) columnCount += 1;
    rangeOf(worksheet, { row: 0, column, rowCount: 1, columnCount }).format.columnWidth = width * CHARACTER;
    column += columnCount;
  }
};

/** Queues merged cells, widths and heights. */
export const drawSizes = (worksheet: Excel.Worksheet, drawing: SheetDrawing): void => {
  for (const area of drawing.merges) {
    if (area.rowCount * area.columnCount > 1) rangeOf(worksheet, area).merge(false);
  }
  drawWidths(worksheet, drawing.columnWidths);
  for (const area of drawing.autofitRows ?? []) rangeOf(worksheet, area).format.autofitRows();
  for (const { row, count, points } of drawing.rowHeights) {
    const rows = rangeOf(worksheet, { row, column: 0, rowCount: count, columnCount: 1 });
    rows.format.rowHeight = Math.min(points, TALLEST);
  }
};
