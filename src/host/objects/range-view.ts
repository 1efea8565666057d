import type { CellScalar } from '../model/types';
import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { areaText } from './support/a1';
import { cellArea } from './support/area';
import { cellText } from './support/cell-text';
import type { RangeTarget } from './support/range-target';

/* Rows and columns a filter or the user has hidden are left out. */
const shownRows = ({ sheet, area }: RangeTarget): readonly number[] =>
  Array.from({ length: area.rowCount }, (_, r) => area.row + r).filter((row) => !sheet.rows.hidden(row));
const shownColumns = ({ sheet, area }: RangeTarget): readonly number[] =>
  Array.from({ length: area.columnCount }, (_, c) => area.column + c).filter((column) => !sheet.columns.hidden(column));

const shown = <V>(range: RangeTarget, read: (row: number, column: number) => V): V[][] => {
  const columns = shownColumns(range);
  return shownRows(range).map((row) => columns.map((column) => read(row, column)));
};

const content = ({ sheet }: RangeTarget, row: number, column: number): CellScalar => sheet.cells.value(row, column);

export const RangeViewObject: ExcelClass<RangeTarget> = defineClass('RangeView', {
  props: {
    Values: value(3, (range) => shown(range, (row, column) => content(range, row, column))),
    Formulas: value(3, (range) =>
      shown(range, (row, column) => range.sheet.cells.formula(row, column) ?? content(range, row, column)),
    ),
    Text: value(3, (range, session) => shown(range, (row, column) => cellText(session, range.sheet, row, column))),
    CellAddresses: value(3, (range) => shown(range, (row, column) => areaText(cellArea(row, column)))),
    RowCount: value(3, (range) => shownRows(range).length),
    ColumnCount: value(3, (range) => shownColumns(range).length),
  },
});
