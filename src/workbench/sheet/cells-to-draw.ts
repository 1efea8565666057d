import type { CellArea } from '../../host/model/types';
import { intersect } from '../../host/model/references/area';
import { lastColumn, lastRow } from '../geometry/area';
import { isCovered } from './merge-index';
import { spillingInto } from './row-spills';
import type { Scene } from './scene';

/** Columns to draw of each row: the visible cells, and those outside whose merged area or text reaches in. */
export const cellsToDraw = (scene: Scene, visible: CellArea): Map<number, number[]> => {
  const wanted = new Map<number, number[]>();
  for (let row = visible.row; row <= lastRow(visible); row++) {
    if (scene.geometry.rows.size(row) > 0) wanted.set(row, columnsOf(scene, row, visible));
  }
  for (const merge of reachingIn(scene, visible)) {
    wanted.set(merge.row, [...(wanted.get(merge.row) ?? []), merge.column]);
  }
  return wanted;
};

const columnsOf = (scene: Scene, row: number, visible: CellArea): number[] => {
  const columns: number[] = [];
  const reaching = spillingInto(scene, row, visible.column);
  if (reaching !== null) columns.push(reaching);
  for (let column = visible.column; column <= lastColumn(visible); column++) {
    const hidden = scene.geometry.columns.size(column) === 0;
    const covered = isCovered(scene.merges.at(row, column), { row, column });
    if (!covered && (!hidden || scene.merges.at(row, column))) columns.push(column);
  }
  return columns;
};

/* Merged areas that begin above, left of, or in a hidden row of what is visible. */
const reachingIn = (scene: Scene, visible: CellArea): Set<CellArea> => {
  const found = new Set<CellArea>();
  for (let row = visible.row; row <= lastRow(visible); row++) {
    for (const merge of scene.merges.inRow(row)) {
      const drawn =
        merge.row >= visible.row && merge.column >= visible.column && scene.geometry.rows.size(merge.row) > 0;
      if (!drawn && intersect(merge, visible)) found.add(merge);
    }
  }
  return found;
};
