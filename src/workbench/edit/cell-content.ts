import type { CellArea, CellScalar } from '../../host/model/types';
import type { CellStyle, SheetModel } from '../../host/model/workbook';

/** What a cell holds and how it looks, to put it back or elsewhere. */
export interface CellContent {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** The content of one cell. */
export const readContent = ({ cells }: SheetModel, row: number, column: number): CellContent => ({
  value: cells.value(row, column),
  formula: cells.formula(row, column),
  style: cells.style(row, column),
});

/** The contents of an area, row by row. */
export const readContents = (sheet: SheetModel, area: CellArea): CellContent[][] =>
  Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => readContent(sheet, area.row + row, area.column + column)),
  );
