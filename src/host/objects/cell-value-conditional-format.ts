import { defineClass, nav } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

/** Its rule lies in the file as it is; only the format is shown. */
export const CellValueConditionalFormatObject: ExcelClass<ConditionalFormatTarget> = defineClass(
  'CellValueConditionalFormat',
  { navs: { Format: nav(6, (target) => ConditionalRangeFormatObject.of(target)) } },
);
