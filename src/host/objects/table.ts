import type { CellArea } from '../model/types';
import type { SheetModel, TableModel } from '../model/workbook';
import { defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { RangeObject } from './range';
import { lastRow } from './support/area';
import { WorksheetObject } from './worksheet';

interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/* Tables without a header row are not told apart: no union office makes them. */
const body = ({ area, hasTotals }: TableModel): CellArea => ({
  ...area,
  row: area.row + 1,
  rowCount: Math.max(1, area.rowCount - (hasTotals ? 2 : 1)),
});

export const TableObject: ExcelClass<TableTarget> = defineClass('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  props: {
    Id: value(1, ({ table }) => table.id),
    Name: value(1, ({ table }) => table.name),
    ShowTotals: value(1, ({ table }) => table.hasTotals),
  },
  navs: { Worksheet: nav(2, ({ sheet }) => WorksheetObject.of(sheet)) },
  methods: {
    GetRange: reads(1, ({ sheet, table }) => RangeObject.of({ sheet, area: table.area })),
    GetHeaderRowRange: reads(1, ({ sheet, table }) => RangeObject.of({ sheet, area: { ...table.area, rowCount: 1 } })),
    GetDataBodyRange: reads(1, ({ sheet, table }) => RangeObject.of({ sheet, area: body(table) })),
    GetTotalRowRange: reads(1, ({ sheet, table: { area, hasTotals } }) => {
      if (!hasTotals) throw new ExcelError('ItemNotFound');
      return RangeObject.of({ sheet, area: { ...area, row: lastRow(area), rowCount: 1 } });
    }),
  },
});
