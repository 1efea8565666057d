import { type CellValue, isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import { compactText, plainText } from '../cell/normalise-text';
import type { Field } from './field';
import { meaningsOfPath } from './header-meanings';
import { type HeaderPath, headerPaths } from './header-paths';
import { withoutBrackets } from './header-text';
import type { MergeIndex } from './merge-index';

/** The header of a register: its rows and what stands above each column. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly HeaderPath[];
  /** How much of a register's vocabulary it holds. */
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

const SCANNED_ROWS = 120;
const HIGHEST = 3;
const LONGEST = 80;
const WEIGHTS: Readonly<Partial<Record<Field, number>>> = {
  'studio.name': 3,
  'studio.unit': 2,
  'leader.name': 2,
  'naming.level': 2,
  seq: 0.5,
  note: 0.5,
};

const isLabel = (value: CellValue): boolean => {
  if (isBlank(value)) return true;
  if (typeof value !== 'string') return typeof value === 'number' && value > 1990 && value < 2100;
  const text = compactText(value);
  const bare = withoutBrackets(text).replace(/单位:(?:万?元|人|个|%)$/, '');
  return text.length <= LONGEST && !/:.|工作室\(\d+[个家]|^\d{4}[-/.年]\d|。$/.test(bare);
};

const filled = (row: readonly CellValue[]): number => {
  let count = 0;
  for (const value of row) if (!isBlank(value)) count += 1;
  return count;
};

/* A merged cell that touches the block lies in it as a whole; empty ones do not matter. */
const cuts = (grid: Grid, merges: MergeIndex, top: number, bottom: number): boolean => {
  if (merges.none) return false;
  const isOutside = (row: number, column: number): boolean => {
    const area = merges.at(row, column);
    if (!area || isBlank(grid.values[area.row]?.[area.column])) return false;
    return area.row < top || area.row + area.rowCount - 1 > bottom;
  };
  const width = Math.max(grid.values[top]?.length ?? 0, grid.values[bottom]?.length ?? 0);
  for (let column = 0; column < width; column += 1)
    if (isOutside(top, column) || isOutside(bottom, column)) return true;
  return false;
};

const scoreOf = (paths: readonly HeaderPath[]): { score: number; fields: ReadonlySet<Field> } => {
  const best = new Map<Field, number>();
  for (const { texts } of paths) {
    const meaning = meaningsOfPath(texts).find(({ field, weight }) => (best.get(field) ?? 0) < weight);
    if (meaning) best.set(meaning.field, meaning.weight);
  }
  let score = 0;
  for (const [field, weight] of best) score += weight * (WEIGHTS[field] ?? 1);
  return { score, fields: new Set(best.keys()) };
};

const block = (grid: Grid, merges: MergeIndex, top: number, bottom: number): Header | null => {
  const rows = grid.values.slice(top, bottom + 1);
  if (rows.length <= bottom - top || !rows.every((row) => row.every(isLabel)) || cuts(grid, merges, top, bottom))
    return null;
  const paths = headerPaths(grid, merges, top, bottom);
  return { top, bottom, paths, ...scoreOf(paths) };
};

/* A line over the whole table (title, unit line) is no header row; a header row has texts side by side. */
const mayBegin = (grid: Grid, merges: MergeIndex, row: number): boolean => {
  const values = grid.values[row] ?? [];
  const count = filled(values);
  if (count !== 1) return count > 1;
  const column = values.findIndex((value) => !isBlank(value));
  const next = filled(grid.values[row + 1] ?? []);
  const span = merges.at(row, column)?.columnCount ?? 1;
  return column > 0 && span > 1 && span < next && plainText(String(values[column])).length <= 12;
};

const tall = (header: Header): number => header.bottom - header.top;
const better = (a: Header, b: Header): boolean =>
  a.score > b.score + 0.01 || (a.score > b.score - 0.01 && tall(a) < tall(b) && a.top >= b.top && a.bottom <= b.bottom);

/** True when a header names enough of a studio to be a register's: the studio, or its leader and unit, and two things more. */
export const isRegisterHeader = ({ fields, score }: Header): boolean =>
  (fields.has('studio.name') || (fields.has('leader.name') && fields.has('studio.unit'))) &&
  fields.size >= 3 &&
  score >= 4;

/** Finds the header of one to three rows that holds most of a register's vocabulary; null when the sheet has none. */
export const findHeader = (grid: Grid, merges: MergeIndex): Header | null => {
  let best: Header | null = null;
  const last = Math.min(grid.values.length, SCANNED_ROWS);
  for (let top = 0; top < last; top += 1) {
    if (!mayBegin(grid, merges, top)) continue;
    for (let height = 1; height <= HIGHEST; height += 1) {
      const header = block(grid, merges, top, top + height - 1);
      if (header && (!best || better(header, best))) best = header;
    }
  }
  return best && best.fields.size >= 2 ? best : null;
};
