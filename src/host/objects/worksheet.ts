import type { SheetModel } from '../model/workbook';
import { defineClass, nav } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { AutoFilterObject } from './auto-filter';
import { CommentCollectionObject } from './comment-collection';
import { NamedItemCollectionObject } from './named-item-collection';
import { PageBreakCollectionObject } from './page-break-collection';
import { PageLayoutObject } from './page-layout';
import { eventMethods } from './support/event-methods';
import { TableCollectionObject } from './table-collection';
import { WorksheetFreezePanesObject } from './worksheet-freeze-panes';
import { worksheetMethods } from './worksheet-methods';
import { worksheetProps } from './worksheet-props';
import { WorksheetProtectionObject } from './worksheet-protection';

/* Its parts lie in worksheet-methods.ts and worksheet-props.ts; nothing else imports those. */
export const WorksheetObject: ExcelClass<SheetModel> = defineClass('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  props: worksheetProps,
  navs: {
    AutoFilter: nav(9, (sheet) => AutoFilterObject.of(sheet)),
    Comments: nav(10, (sheet) => CommentCollectionObject.of([sheet])),
    FreezePanes: nav(7, (sheet) => WorksheetFreezePanesObject.of(sheet)),
    HorizontalPageBreaks: nav(9, (sheet) => PageBreakCollectionObject.of(sheet)),
    Names: nav(4, (sheet) => NamedItemCollectionObject.of(sheet)),
    PageLayout: nav(9, (sheet) => PageLayoutObject.of(sheet)),
    Protection: nav(2, (sheet) => WorksheetProtectionObject.of(sheet)),
    Tables: nav(1, (sheet) => TableCollectionObject.of([sheet])),
  },
  methods: {
    ...worksheetMethods,
    ...eventMethods(
      ['DataChanged', 7],
      ['Activated', 7],
      ['Deactivated', 7],
      ['SelectionChanged', 7],
      ['Calculated', 8],
      ['FormatChanged', 9],
      ['RowHiddenChanged', 11],
      ['ProtectionChanged', 14],
    ),
  },
});
