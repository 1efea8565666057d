import { acts, defineClass, value } from '../protocol/describe';
import type { ExcelClass, Property } from '../protocol/excel-class';
import { changeFormat } from './support/change-format';
import { asColor } from './support/color';
import type { ConditionalFormatTarget } from './support/conditional-format-target';
import { asFlag, asWord } from './support/json';

const flag = (name: 'bold' | 'italic' | 'strikethrough'): Property<ConditionalFormatTarget> =>
  value(
    6,
    ({ format }) => format.format[name],
    (target, given, session) => changeFormat(target, { [name]: asFlag(given) }, session),
  );

const CLEARED = { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };

export const ConditionalRangeFontObject: ExcelClass<ConditionalFormatTarget> = defineClass('ConditionalRangeFont', {
  props: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Color: value(
      6,
      ({ format }) => format.format.fontColor ?? '',
      (target, given, session) => changeFormat(target, { fontColor: asColor(given) }, session),
    ),
    Underline: value(
      6,
      ({ format }) => (format.format.underline === true ? 'Single' : 'None'),
      (target, given, session) =>
        changeFormat(target, { underline: asWord(given, ['None', 'Single', 'Double']) !== 'None' }, session),
    ),
  },
  methods: { Clear: acts(6, (target, _args, session) => changeFormat(target, CLEARED, session)) },
});
