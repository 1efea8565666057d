import { defineClass, nav } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ConditionalRangeBorderCollectionObject } from './conditional-range-border-collection';
import { ConditionalRangeFillObject } from './conditional-range-fill';
import { ConditionalRangeFontObject } from './conditional-range-font';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

export const ConditionalRangeFormatObject: ExcelClass<ConditionalFormatTarget> = defineClass('ConditionalRangeFormat', {
  navs: {
    Borders: nav(6, (target) => ConditionalRangeBorderCollectionObject.of(target)),
    Fill: nav(6, (target) => ConditionalRangeFillObject.of(target)),
    Font: nav(6, (target) => ConditionalRangeFontObject.of(target)),
  },
});
