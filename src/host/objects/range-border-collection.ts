import { defineClass, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { RangeBorderObject } from './range-border';
import { SIDES } from './support/border-sides';
import type { FormatTarget } from './support/uniform';

const border = (format: FormatTarget, key: string | number) => {
  const side = typeof key === 'number' ? SIDES[key] : SIDES.find((name) => name.toLowerCase() === key.toLowerCase());
  if (side === undefined) throw new ExcelError('InvalidArgument');
  return RangeBorderObject.of({ format, side });
};

export const RangeBorderCollectionObject: ExcelClass<FormatTarget> = defineClass('RangeBorderCollection', {
  props: { Count: value(1, () => SIDES.length) },
  methods: { GetItemAt: reads(1, (format, args) => border(format, args.whole(0))) },
  items: (format) => SIDES.map((side) => RangeBorderObject.of({ format, side })),
  index: border,
});
