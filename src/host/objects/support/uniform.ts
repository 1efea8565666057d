import type { CellArea } from '../../model/types';
import type { CellStyle, SheetModel } from '../../model/workbook';
import { areaBetween, intersect, lastColumn, lastRow } from './area';

/** Formats belong to cells, so a format object stands for the cells of one or more areas. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly CellArea[];
}

/* Beyond the used range all cells look alike, so one row and column of it stands for the rest. */
const visited = (sheet: SheetModel, area: CellArea): CellArea => {
  const used = sheet.cells.used(false);
  const seen = used ? areaBetween(0, 0, lastRow(used) + 1, lastColumn(used) + 1) : null;
  return (seen && intersect(seen, area)) ?? { ...area, rowCount: 1, columnCount: 1 };
};

/** What a property is in all cells; null when they differ, as in Excel. */
export const uniform = <V extends string | number | boolean>(
  { sheet, areas }: FormatTarget,
  pick: (style: CellStyle, row: number, column: number) => V,
): V | null => {
  let common: V | undefined;
  for (const area of areas) {
    const { row, column, rowCount, columnCount } = visited(sheet, area);
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) {
        const one = pick(sheet.cells.style(r, c), r, c);
        common ??= one;
        if (one !== common) return null;
      }
  }
  return common ?? null;
};
