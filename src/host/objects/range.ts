import { defineClass, nav, reads } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { cellPropertyMethods } from './range-cell-properties';
import { contentProps } from './range-contents';
import { editMethods } from './range-edit';
import { RangeFormatObject } from './range-format';
import { geometryMethods, geometryProps } from './range-geometry';
import { lineProps } from './range-lines';
import { linkProps } from './range-link';
import { searchMethods } from './range-search';
import { RangeSortObject } from './range-sort';
import { RangeViewObject } from './range-view';
import type { RangeTarget } from './support/range-target';
import { WorksheetObject } from './worksheet';

/* Its parts lie in range-*.ts; nothing else imports those, so that this file is always loaded first. */
export const RangeObject: ExcelClass<RangeTarget> = defineClass('Range', {
  props: { ...geometryProps, ...contentProps, ...lineProps, ...linkProps },
  navs: {
    Worksheet: nav(1, ({ sheet }) => WorksheetObject.of(sheet)),
    Format: nav(1, ({ sheet, area }) => RangeFormatObject.of({ sheet, areas: [area] })),
    ConditionalFormats: nav(6, ({ sheet, area }) => ConditionalFormatCollectionObject.of({ sheet, areas: [area] })),
    Sort: nav(2, (range) => RangeSortObject.of(range)),
    DataValidation: nav(8, ({ sheet, area }) => DataValidationObject.of({ sheet, areas: [area] })),
  },
  methods: {
    ...geometryMethods,
    ...editMethods,
    ...searchMethods,
    ...cellPropertyMethods,
    GetVisibleView: reads(3, (range) => RangeViewObject.of(range)),
  },
});
