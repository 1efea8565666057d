import { acts, defineClass } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { guardContents, guardOption } from './support/guard';
import type { RangeTarget } from './support/range-target';
import { sortFields, sortRows } from './support/sort-rows';

export const RangeSortObject: ExcelClass<RangeTarget> = defineClass('RangeSort', {
  methods: {
    Apply: acts(2, ({ sheet, area }, args, session) => {
      if (args.textOr(3, 'Rows') !== 'Rows') throw new ExcelError('NotImplemented', 'Sorting columns');
      guardOption(sheet, 'allowSort');
      guardContents(sheet, area);
      const header = args.flagOr(2, false) ? 1 : 0;
      const body = { ...area, row: area.row + header, rowCount: area.rowCount - header };
      if (body.rowCount > 1) sortRows(sheet, body, sortFields(args.raw(0), area.columnCount), session);
      session.changes.edited(sheet, area);
    }),
  },
});
