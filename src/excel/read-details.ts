import type { CellArea } from '../domain/cell/cell-address';
import type { Grid } from '../domain/cell/grid';
import type { DetailRequest } from '../actions/workbook-port';
import { queueMerges } from './read-grid';

/** Rows of one column per call: below the 512 merged areas that Excel can list. */
const ROWS_PER_CALL = 500;

/** The stretches of each column that hold the blanks, grown by one row upwards to meet the merged area's top. */
const stretches = (blanks: DetailRequest['blanks'], lastRow: number): CellArea[] => {
  const pieces = new Map<string, CellArea>();
  for (const { row, column } of blanks) {
    const start = Math.floor(row / ROWS_PER_CALL) * ROWS_PER_CALL;
    const rowCount = Math.min(ROWS_PER_CALL, lastRow + 1 - start);
    pieces.set(`${column}/${start}`, { row: start, column, rowCount, columnCount: 1 });
  }
  return [...pieces.values()];
};

const sameArea = (a: CellArea, b: CellArea): boolean => a.row === b.row && a.column === b.column;

/** Queues displayed texts and merged areas; call the result after the next sync. */
export const queueDetails = (worksheet: Excel.Worksheet, grid: Grid, request: DetailRequest): (() => Grid) => {
  const rowCount = request.lastRow - request.firstRow + 1;
  if (rowCount <= 0) return () => grid;
  const texts = request.textColumns.map((column) => {
    const range = worksheet.getRangeByIndexes(request.firstRow, column, rowCount, 1);
    range.load('text');
    return { column, range };
  });
  const merges = stretches(request.blanks, request.lastRow).map((place) => queueMerges(worksheet, place));
  const above = new Array<string>(request.firstRow).fill('');
  return () => {
    const found = merges.flatMap((call) => call.areas());
    return {
      ...grid,
      merges: [...grid.merges, ...found.filter((area) => !grid.merges.some((known) => sameArea(known, area)))],
      texts: new Map(texts.map(({ column, range }) => [column, [...above, ...range.text.map((row) => row[0] ?? '')]])),
    };
  };
};
