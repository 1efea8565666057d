import type { HorizontalAlignment, VerticalAlignment } from '../model/types';
import { acts, defineClass, nav, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { FormatProtectionObject } from './format-protection';
import { RangeBorderCollectionObject } from './range-border-collection';
import { RangeFillObject } from './range-fill';
import { RangeFontObject } from './range-font';
import { autofitColumns, autofitRows } from './support/autofit';
import { asFlag, asNumber, asWord } from './support/json';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './support/line-size';
import { patchFormats } from './support/patch-formats';
import { fileRotation, shownOrientation } from './support/text-orientation';
import type { FormatTarget } from './support/uniform';
import { uniform } from './support/uniform';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

export const RangeFormatObject: ExcelClass<FormatTarget> = defineClass('RangeFormat', {
  props: {
    HorizontalAlignment: value(
      1,
      (format) => uniform(format, (style) => style.horizontal),
      (format, given, session) => patchFormats(format, { horizontal: asWord(given, HORIZONTAL) }, session),
    ),
    VerticalAlignment: value(
      1,
      (format) => uniform(format, (style) => style.vertical),
      (format, given, session) => patchFormats(format, { vertical: asWord(given, VERTICAL) }, session),
    ),
    WrapText: value(
      1,
      (format) => uniform(format, (style) => style.wrapText),
      (format, given, session) => patchFormats(format, { wrapText: asFlag(given) }, session),
    ),
    IndentLevel: value(
      9,
      (format) => uniform(format, (style) => style.indent),
      (format, given, session) => patchFormats(format, { indent: asNumber(given) }, session),
    ),
    TextOrientation: value(
      7,
      (format) => uniform(format, (style) => shownOrientation(style.textRotation)),
      (format, given, session) => patchFormats(format, { textRotation: fileRotation(given) }, session),
    ),
    RowHeight: value(2, rowHeight, setRowHeight),
    ColumnWidth: value(2, columnWidth, setColumnWidth),
  },
  navs: {
    Borders: nav(1, (format) => RangeBorderCollectionObject.of(format)),
    Fill: nav(1, (format) => RangeFillObject.of(format)),
    Font: nav(1, (format) => RangeFontObject.of(format)),
    Protection: nav(2, (format) => FormatProtectionObject.of(format)),
  },
  methods: {
    AutofitColumns: acts(2, (format, _args, session) => autofitColumns(format, session)),
    AutofitRows: acts(2, (format, _args, session) => autofitRows(format, session)),
  },
});
