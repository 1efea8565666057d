import { isBlank } from '../cell/cell-value';
import type { Grid } from '../cell/grid';
import type { Header } from './find-header';
import { meaningsOfPath } from './header-meanings';
import type { HeaderPath } from './header-paths';

const SCANNED = 200;

const fieldOf = ({ texts }: HeaderPath): string => meaningsOfPath(texts)[0]?.field ?? texts.join('/');

const isEmpty = (grid: Grid, column: number, firstRow: number): boolean => {
  const end = Math.min(grid.values.length, firstRow + SCANNED);
  for (let row = firstRow; row < end; row += 1) if (!isBlank(grid.values[row]?.[column])) return false;
  return true;
};

/* A new table begins behind an empty column, or where the first column's header stands again (序号 … 序号 …). */
const segments = (grid: Grid, header: Header): HeaderPath[][] => {
  const all: HeaderPath[][] = [];
  for (const path of header.paths) {
    const current = all.at(-1);
    const before = current?.at(-1);
    const gap = before && path.column > before.column + 1 && isEmpty(grid, path.column - 1, header.bottom + 1);
    const first = current?.[0];
    const again =
      first && ['seq', 'studio.name', 'leader.name'].includes(fieldOf(first)) && fieldOf(first) === fieldOf(path);
    if (current && !gap && !again) current.push(path);
    else all.push([path]);
  }
  return all;
};

const worth = (segment: readonly HeaderPath[]): number =>
  new Set(segment.map((path) => meaningsOfPath(path.texts)[0]?.field).filter(Boolean)).size +
  (segment.some((path) => fieldOf(path) === 'studio.name') ? 3 : 0);

const isOwnTable = (segment: readonly HeaderPath[], main: readonly HeaderPath[]): boolean => {
  const fields = new Set(main.map(fieldOf));
  return segment.some(
    (path) => ['seq', 'studio.name', 'leader.name'].includes(fieldOf(path)) || fields.has(fieldOf(path)),
  );
};

/** The columns of the register when other tables stand beside it: never a mixture of two tables. */
export const mainBlock = (grid: Grid, header: Header): readonly HeaderPath[] => {
  const all = segments(grid, header);
  const main = all.reduce((best, segment) => (worth(segment) > worth(best) ? segment : best), all[0] ?? []);
  return all.filter((segment) => segment === main || !isOwnTable(segment, main)).flat();
};
