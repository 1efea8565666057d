import { isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { plainText } from '../cell/normalise-text';
import type { MergeIndex } from './merge-index';

/** The texts above one column, from the outside in. */
export interface HeaderPath {
  readonly column: number;
  readonly texts: readonly string[];
}

const own = (grid: Grid, row: number, column: number): string => {
  const value = grid.values[row]?.[column];
  return value === undefined || isBlank(value) ? '' : plainText(String(value));
};

const merged = (grid: Grid, merges: MergeIndex, row: number, column: number): string => {
  const area = merges.at(row, column);
  return area ? own(grid, area.row, area.column) : own(grid, row, column);
};

/* Without merged cells, a parent stands over the first of its columns only: it reaches right over blanks that have children. */
const rowTexts = (grid: Grid, merges: MergeIndex, row: number, bottom: number, width: number): string[] => {
  const texts = Array.from({ length: width }, (_, column) => merged(grid, merges, row, column));
  const isMerged = texts.some((text, column) => text !== '' && (merges.at(row, column)?.columnCount ?? 1) > 1);
  if (row === bottom || isMerged) return texts;
  for (let column = 1; column < width; column += 1) {
    const reaches = texts[column] === '' && own(grid, row + 1, column) !== '' && own(grid, row + 1, column - 1) !== '';
    if (reaches && !merges.at(row, column)) texts[column] = texts[column - 1] ?? '';
  }
  return texts;
};

/** The header texts of every column when the rows from `top` to `bottom` are the header; columns without a text are left out. */
export const headerPaths = (grid: Grid, merges: MergeIndex, top: number, bottom: number): readonly HeaderPath[] => {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => grid.values[top + index] ?? []);
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((value) => !isBlank(value)) + 1));
  const texts = rows.map((_, index) => rowTexts(grid, merges, top + index, bottom, width));
  const paths: HeaderPath[] = [];
  for (let column = 0; column < width; column += 1) {
    const path = texts.map((row) => row[column] ?? '').filter((text, at, all) => text !== '' && text !== all[at - 1]);
    if (path.length > 0) paths.push({ column, texts: path });
  }
  return paths;
};
