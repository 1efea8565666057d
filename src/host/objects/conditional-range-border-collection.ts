import type { BorderSide } from '../model/workbook';
import { defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { ConditionalRangeBorderObject } from './conditional-range-border';
import type { ConditionalFormatTarget } from './support/conditional-format-target';

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const border = (rule: ConditionalFormatTarget, key: string | number) => {
  const side = typeof key === 'number' ? SIDES[key] : SIDES.find((name) => name.toLowerCase() === key.toLowerCase());
  if (side === undefined) throw new ExcelError('InvalidArgument');
  return ConditionalRangeBorderObject.of({ rule, side });
};

export const ConditionalRangeBorderCollectionObject: ExcelClass<ConditionalFormatTarget> = defineClass(
  'ConditionalRangeBorderCollection',
  {
    props: { Count: value(6, () => SIDES.length) },
    navs: {
      Top: nav(6, (rule) => border(rule, 'EdgeTop')),
      Bottom: nav(6, (rule) => border(rule, 'EdgeBottom')),
      Left: nav(6, (rule) => border(rule, 'EdgeLeft')),
      Right: nav(6, (rule) => border(rule, 'EdgeRight')),
    },
    methods: { GetItemAt: reads(6, (rule, args) => border(rule, args.whole(0))) },
    items: (rule) => SIDES.map((side) => border(rule, side)),
    index: border,
  },
);
