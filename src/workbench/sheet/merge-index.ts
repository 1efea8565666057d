import type { CellArea } from '../../host/model/types';
import { containsCell } from '../../host/model/references/area';
import { type Cell, lastRow } from '../geometry/area';

/** Finds the merged area of a cell without walking over all of them. */
export interface MergeIndex {
  at(row: number, column: number): CellArea | null;
  /** Merged areas that touch a row. */
  inRow(row: number): readonly CellArea[];
}

export const indexMerges = (areas: readonly CellArea[]): MergeIndex => {
  const byRow = new Map<number, CellArea[]>();
  for (const area of areas) {
    for (let row = area.row; row <= lastRow(area); row++) bucket(byRow, row).push(area);
  }
  const inRow = (row: number): readonly CellArea[] => byRow.get(row) ?? [];
  return { inRow, at: (row, column) => inRow(row).find((area) => containsCell(area, row, column)) ?? null };
};

const bucket = (map: Map<number, CellArea[]>, row: number): CellArea[] => {
  const found = map.get(row) ?? [];
  map.set(row, found);
  return found;
};

/** True for a cell that a merged area hides: every cell of it but the first. */
export const isCovered = (merge: CellArea | null, { row, column }: Cell): boolean =>
  merge !== null && (merge.row !== row || merge.column !== column);
