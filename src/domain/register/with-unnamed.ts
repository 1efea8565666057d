import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import type { HeaderPath } from './header-paths';

const SCANNED = 200;
/* So many filled cells left of the first header are numbers of the rows, fewer are scribbles. */
const ENOUGH = 2;

const filled = (rows: readonly (readonly CellValue[])[], column: number): number =>
  rows.filter((row) => !isBlank(row[column])).length;

/** The columns of the table with those that have cells but no header text: between the headers, and right before the first. */
export const withUnnamed = (grid: Grid, paths: readonly HeaderPath[], firstRow: number): readonly HeaderPath[] => {
  const named = new Set(paths.map(({ column }) => column));
  const all = [...paths];
  const first = paths[0]?.column ?? 0;
  const last = paths.at(-1)?.column ?? -1;
  const rows = grid.values.slice(firstRow, firstRow + SCANNED);
  for (let column = first; column < last; column += 1)
    if (!named.has(column) && filled(rows, column) > 0) all.push({ column, texts: [''] });
  for (let column = first - 1; column >= 0 && filled(rows, column) >= ENOUGH; column -= 1)
    all.push({ column, texts: [''] });
  return all.sort((a, b) => a.column - b.column);
};
