import type { FontStyle } from '../model/workbook';
import { defineClass, value } from '../protocol/describe';
import type { ExcelClass, Property } from '../protocol/excel-class';
import type { Session } from '../session';
import { asColor } from './support/color';
import { asFlag, asNumber, asText, asWord } from './support/json';
import { patchFormats } from './support/patch-formats';
import type { FormatTarget } from './support/uniform';
import { uniform } from './support/uniform';

const change = (format: FormatTarget, font: Partial<FontStyle>, session: Session): void =>
  patchFormats(format, { font }, session);

const flag = (since: number, name: 'bold' | 'italic' | 'strikethrough'): Property<FormatTarget> =>
  value(
    since,
    (format) => uniform(format, ({ font }) => font[name]),
    (format, given, session) => change(format, { [name]: asFlag(given) }, session),
  );

export const RangeFontObject: ExcelClass<FormatTarget> = defineClass('RangeFont', {
  props: {
    Bold: flag(1, 'bold'),
    Italic: flag(1, 'italic'),
    Strikethrough: flag(9, 'strikethrough'),
    Underline: value(
      1,
      (format) => uniform(format, ({ font }) => (font.underline ? 'Single' : 'None')),
      (format, given, session) =>
        change(format, { underline: asWord(given, ['None', 'Single', 'Double']) !== 'None' }, session),
    ),
    Color: value(
      1,
      (format) => uniform(format, ({ font }) => font.color),
      (format, given, session) => change(format, { color: asColor(given) }, session),
    ),
    Name: value(
      1,
      (format) => uniform(format, ({ font }) => font.name),
      (format, given, session) => change(format, { name: asText(given) }, session),
    ),
    Size: value(
      1,
      (format) => uniform(format, ({ font }) => font.size),
      (format, given, session) => change(format, { size: asNumber(given) }, session),
    ),
  },
});
