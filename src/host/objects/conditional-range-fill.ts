import { acts, defineClass, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { changeFormat } from './support/change-format';
import { asColor } from './support/color';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

export const ConditionalRangeFillObject: ExcelClass<ConditionalFormatTarget> = defineClass('ConditionalRangeFill', {
  props: {
    Color: value(
      6,
      ({ format }) => format.format.fill ?? '',
      (target, given, session) => changeFormat(target, { fill: asColor(given) }, session),
    ),
  },
  methods: { Clear: acts(6, (target, _args, session) => changeFormat(target, { fill: null }, session)) },
});
