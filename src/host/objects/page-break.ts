import type { SheetModel } from '../model/workbook';
import { acts, defineClass, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { RangeObject } from './range';
import { cellArea } from './support/area';

/** A page break before a row. */
export interface PageBreakTarget {
  readonly sheet: SheetModel;
  readonly row: number;
}

/** The name by which the client asks for a break again. */
export const breakId = ({ row }: PageBreakTarget): string => `row ${row}`;

export const PageBreakObject: ExcelClass<PageBreakTarget> = defineClass('PageBreak', {
  identity: (target) => ({ _Id: breakId(target) }),
  props: {
    ColumnIndex: value(9, () => 0),
    RowIndex: value(9, ({ row }) => row),
  },
  methods: {
    Delete: acts(9, ({ sheet: { pageLayout }, row }) => {
      pageLayout.rowBreaks = pageLayout.rowBreaks.filter((other) => other !== row);
    }),
    GetCellAfterBreak: reads(9, ({ sheet, row }) => RangeObject.of({ sheet, area: cellArea(row, 0) })),
  },
});
