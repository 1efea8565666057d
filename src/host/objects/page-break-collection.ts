import type { SheetModel } from '../model/workbook';
import { acts, defineClass, reads, writes } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { breakId, PageBreakObject, type PageBreakTarget } from './page-break';
import { existing, itemAt } from './support/item-at';
import { rangeArgument } from './support/resolve-range';

const breaks = (sheet: SheetModel): PageBreakTarget[] => sheet.pageLayout.rowBreaks.map((row) => ({ sheet, row }));
const named = (sheet: SheetModel, id: string) => breaks(sheet).find((target) => breakId(target) === id);

/* Breaks between rows; those between columns nobody has asked for. */
export const PageBreakCollectionObject: ExcelClass<SheetModel> = defineClass('PageBreakCollection', {
  items: (sheet) => breaks(sheet).map((target) => PageBreakObject.of(target)),
  index: (sheet, key) =>
    PageBreakObject.of(typeof key === 'number' ? itemAt(breaks(sheet), key) : existing(named(sheet, key))),
  methods: {
    Add: writes(9, (sheet, args, session) => {
      const { row } = existing(rangeArgument(args, 0, sheet, session) ?? undefined);
      // Above the first row there is nothing to break off.
      if (row === 0) throw new ExcelError('InvalidArgument');
      sheet.pageLayout.rowBreaks = [...sheet.pageLayout.rowBreaks, row];
      return PageBreakObject.of({ sheet, row });
    }),
    GetCount: reads(9, (sheet) => sheet.pageLayout.rowBreaks.length),
    RemovePageBreaks: acts(9, ({ pageLayout }) => {
      pageLayout.rowBreaks = [];
    }),
  },
});
