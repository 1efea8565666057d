import { defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { guardUnprotected } from './support/guard';
import { asFlag } from './support/json';
import { patchFormats } from './support/patch-formats';
import type { FormatTarget } from './support/uniform';
import { uniform } from './support/uniform';

export const FormatProtectionObject: ExcelClass<FormatTarget> = defineClass('FormatProtection', {
  props: {
    Locked: value(
      2,
      (format) => uniform(format, (style) => style.locked),
      (format, given, session) => {
        guardUnprotected(format.sheet);
        patchFormats(format, { locked: asFlag(given) }, session);
      },
    ),
  },
});
