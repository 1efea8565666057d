import { lastColumn } from '../geometry/area';
import { boxOf } from '../geometry/sheet-geometry';
import { fontCss, textAlign } from './cell-css';
import type { Scene } from './scene';
import { type Spill, type SpillRow, spillOf } from './spill';

/** The texts of a row that run over their cells. */
export interface RowSpills {
  /** By column of the text's own cell. */
  readonly of: ReadonlyMap<number, Spill>;
  /** Columns whose right grid line a text covers. */
  readonly open: ReadonlySet<number>;
}

type PlainScene = Omit<Scene, 'spills'>;

/** Works out which texts of a row run over blank neighbours. */
export const spillsOfRow = (scene: PlainScene, row: number): RowSpills => {
  const of = new Map<number, Spill>();
  const open = new Set<number>();
  const columns = scene.geometry.columns.count;
  scene.sheet.cells.forEach({ row, column: 0, rowCount: 1, columnCount: columns }, (_, column, value) => {
    if (typeof value !== 'string' || value === '') return;
    const spill = spillAt(scene, row, column, value);
    if (spill.left === 0 && spill.right === 0) return;
    of.set(column, spill);
    for (const covered of coveredEdges(scene, column, spill)) open.add(covered);
  });
  return { of, open };
};

const spillAt = (scene: PlainScene, row: number, column: number, value: string): Spill => {
  const style = scene.sheet.cells.style(row, column);
  const merged = scene.merges.at(row, column);
  if (style.wrapText || style.textRotation !== 0 || merged) return { left: 0, right: 0 };
  const text = scene.format(value, style.numberFormat);
  const own = boxOf(scene.geometry, { row, column, rowCount: 1, columnCount: 1 });
  const excess = scene.textWidth(text, fontCss(style.font, scene.zoom)) + 6 - own.width;
  return spillOf(spillRow(scene, row), column, column, textAlign(style, value), excess);
};

const spillRow = (scene: PlainScene, row: number): SpillRow => ({
  firstColumn: 0,
  lastColumn: scene.geometry.columns.count - 1,
  isBlank: (column) => scene.sheet.cells.value(row, column) === '' && !scene.merges.at(row, column),
  width: (column) => scene.geometry.columns.size(column),
});

const coveredEdges = (scene: PlainScene, column: number, spill: Spill): number[] => {
  const { columns } = scene.geometry;
  const first = columns.at(columns.start(column) - spill.left);
  const last = columns.at(columns.start(column + 1) + spill.right - 1);
  return Array.from({ length: last - first }, (_, step) => first + step);
};

/** The column left of a row's drawn part whose text reaches into it, or null. */
export const spillingInto = (scene: Scene, row: number, firstColumn: number): number | null => {
  const { columns } = scene.geometry;
  for (const [column, spill] of scene.spills(row).of) {
    const end = columns.start(column + 1) + spill.right;
    if (column < firstColumn && end > columns.start(firstColumn)) return column;
  }
  return null;
};

/** Last column of a cell or of the merged area it starts. */
export const lastOwnColumn = (scene: Scene, row: number, column: number): number => {
  const merge = scene.merges.at(row, column);
  return merge ? lastColumn(merge) : column;
};
