import type { SheetModel } from '../model/workbook';
import { acts, defineClass, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { RangeObject } from './range';
import { guardOption } from './support/guard';
import { existing } from './support/item-at';
import { rangeArgument } from './support/resolve-range';

const filtered = (sheet: SheetModel) => {
  const { area } = sheet.autoFilter;
  return area && RangeObject.of({ sheet, area });
};

export const AutoFilterObject: ExcelClass<SheetModel> = defineClass('AutoFilter', {
  props: { Enabled: value(9, ({ autoFilter }) => autoFilter.area !== null) },
  methods: {
    // Filter buttons only: criteria hide rows, and which ones is for the person at the sheet.
    Apply: acts(9, (sheet, args, session) => {
      if (args.has(2)) throw new ExcelError('NotImplemented', 'Filter criteria');
      guardOption(sheet, 'allowAutoFilter');
      sheet.autoFilter.area = existing(rangeArgument(args, 0, sheet, session) ?? undefined);
      session.changes.painted(sheet);
    }),
    Remove: acts(9, (sheet, _args, session) => {
      guardOption(sheet, 'allowAutoFilter');
      sheet.autoFilter.area = null;
      session.changes.painted(sheet);
    }),
    GetRange: reads(9, (sheet) => existing(filtered(sheet) ?? undefined)),
    GetRangeOrNullObject: reads(9, filtered),
  },
});
