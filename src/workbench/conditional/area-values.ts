import type { CellArea, CellScalar } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';

/** What all cells of a rule hold together. */
export interface AreaValues {
  /** Numbers, smallest first. */
  readonly numbers: readonly number[];
  /** How often each value occurs, texts without regard to case. */
  count(value: CellScalar): number;
}

const keyOf = (value: CellScalar): string => `${typeof value === 'number' ? 'n' : 't'}${String(value).toLowerCase()}`;

/** Reads the filled cells of the areas once. */
export const readAreaValues = (sheet: SheetModel, areas: readonly CellArea[]): AreaValues => {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  for (const area of areas) {
    sheet.cells.forEach(area, (_row, _column, value) => {
      if (value === '') return;
      if (typeof value === 'number') numbers.push(value);
      counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    });
  }
  numbers.sort((a, b) => a - b);
  return { numbers, count: (value) => counts.get(keyOf(value)) ?? 0 };
};
