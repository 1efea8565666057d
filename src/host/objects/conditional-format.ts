import { acts, defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass, Navigation } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { HostObject } from '../protocol/host-object';
import { CellValueConditionalFormatObject } from './cell-value-conditional-format';
import { CustomConditionalFormatObject } from './custom-conditional-format';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import type { ConditionalFormatTarget } from './support/conditional-format-target';
import { changeRule } from './support/conditional-format-target';
import { guardFormats } from './support/guard';
import { asFlag, asNumber } from './support/json';
import { TextConditionalFormatObject } from './text-conditional-format';
import { undescribedFormat } from './undescribed-conditional-format';

type Make = (target: ConditionalFormatTarget) => HostObject;

/* Asking a rule for the properties of another type fails the whole batch in Excel (office-js #2180). */
const only = (type: string, make: Make): Navigation<ConditionalFormatTarget> =>
  nav(6, (target) => {
    if (target.format.type !== type) throw new ExcelError('InvalidOperation');
    return make(target);
  });
const orNull = (type: string, make: Make): Navigation<ConditionalFormatTarget> =>
  nav(6, (target) => (target.format.type === type ? make(target) : null));

const custom: Make = (target) => CustomConditionalFormatObject.of(target);
const cellValue: Make = (target) => CellValueConditionalFormatObject.of(target);
const text: Make = (target) => TextConditionalFormatObject.of(target);
const colorScale = undescribedFormat('ColorScaleConditionalFormat');
const dataBar = undescribedFormat('DataBarConditionalFormat');
const iconSet = undescribedFormat('IconSetConditionalFormat');
const preset = undescribedFormat('PresetCriteriaConditionalFormat');
const topBottom = undescribedFormat('TopBottomConditionalFormat');

const singleRange = ({ sheet, format }: ConditionalFormatTarget): HostObject | null => {
  const [area, ...others] = format.areas;
  return area && others.length === 0 ? RangeObject.of({ sheet, area }) : null;
};

export const ConditionalFormatObject: ExcelClass<ConditionalFormatTarget> = defineClass('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  props: {
    Id: value(6, ({ format }) => format.id),
    Type: value(6, ({ format }) => format.type),
    Priority: value(
      6,
      ({ sheet, format }) => sheet.conditionalFormats.items.indexOf(format),
      (target, given, session) => changeRule(target, (format) => (format.priority = asNumber(given) + 1), session),
    ),
    StopIfTrue: value(
      6,
      ({ format }) => format.stopIfTrue,
      (target, given, session) => changeRule(target, (format) => (format.stopIfTrue = asFlag(given)), session),
    ),
  },
  navs: {
    Custom: only('Custom', custom),
    CustomOrNullObject: orNull('Custom', custom),
    CellValue: only('CellValue', cellValue),
    CellValueOrNullObject: orNull('CellValue', cellValue),
    TextComparison: only('ContainsText', text),
    TextComparisonOrNullObject: orNull('ContainsText', text),
    ColorScale: only('ColorScale', colorScale),
    ColorScaleOrNullObject: orNull('ColorScale', colorScale),
    DataBar: only('DataBar', dataBar),
    DataBarOrNullObject: orNull('DataBar', dataBar),
    IconSet: only('IconSet', iconSet),
    IconSetOrNullObject: orNull('IconSet', iconSet),
    Preset: only('PresetCriteria', preset),
    PresetOrNullObject: orNull('PresetCriteria', preset),
    TopBottom: only('TopBottom', topBottom),
    TopBottomOrNullObject: orNull('TopBottom', topBottom),
  },
  methods: {
    Delete: acts(6, ({ sheet, format }, _args, session) => {
      guardFormats(sheet);
      sheet.conditionalFormats.remove(format.id);
      session.changes.painted(sheet);
    }),
    GetRange: reads(6, (target) => {
      const range = singleRange(target);
      if (!range) throw new ExcelError('InvalidOperation');
      return range;
    }),
    GetRangeOrNullObject: reads(6, singleRange),
    GetRanges: reads(9, ({ sheet, format }) => RangeAreasObject.of({ sheet, areas: format.areas })),
  },
});
