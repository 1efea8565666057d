import { defineClass, nav } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ConditionalFormatRuleObject } from './conditional-format-rule';
import { ConditionalRangeFormatObject } from './conditional-range-format';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

export const CustomConditionalFormatObject: ExcelClass<ConditionalFormatTarget> = defineClass(
  'CustomConditionalFormat',
  {
    navs: {
      Format: nav(6, (target) => ConditionalRangeFormatObject.of(target)),
      Rule: nav(6, (target) => ConditionalFormatRuleObject.of(target)),
    },
  },
);
