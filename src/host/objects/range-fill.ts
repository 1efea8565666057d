import { acts, defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { asColor } from './support/color';
import { patchFormats } from './support/patch-formats';
import type { FormatTarget } from './support/uniform';
import { uniform } from './support/uniform';

/** Excel gives white for a cell without fill. */
const NO_FILL = '#FFFFFF';

export const RangeFillObject: ExcelClass<FormatTarget> = defineClass('RangeFill', {
  props: {
    Color: value(
      1,
      (format) => uniform(format, (style) => style.fill ?? NO_FILL),
      (format, given, session) => patchFormats(format, { fill: asColor(given) }, session),
    ),
  },
  methods: {
    Clear: acts(1, (format, _args, session) => patchFormats(format, { fill: null }, session)),
  },
});
