import { intersect } from '../../host/model/references/area';
import type { CellArea } from '../../host/model/types';
import type { SheetModel } from '../../host/model/workbook';
import { lastRow } from '../geometry/area';

interface Row {
  readonly filled: number;
  readonly numbers: number;
  readonly merged: boolean;
}

const rowAt = (sheet: SheetModel, block: CellArea, row: number): Row => {
  const strip = { ...block, row, rowCount: 1 };
  const seen = { filled: 0, numbers: 0 };
  sheet.cells.forEach(strip, (_row, _column, value) => {
    if (value !== '') seen.filled++;
    if (typeof value === 'number') seen.numbers++;
  });
  return { ...seen, merged: sheet.merges.areas.some((area) => intersect(area, strip) !== null) };
};

/** How many rows at the top of a block are titles and headers: those without a number that are merged, hold one text, or name the columns. */
export const headerRows = (sheet: SheetModel, block: CellArea): number => {
  let named = false;
  for (let row = block.row; row <= lastRow(block); row++) {
    const { filled, numbers, merged } = rowAt(sheet, block, row);
    const above = merged || filled <= 1;
    if (numbers > 0 || (named && !above)) return row - block.row;
    // A line of names below merged ones is reached by their vertical merges; one of its own ends the headers.
    if (filled > 1) named = true;
  }
  return block.rowCount;
};
