import { defineClass, reads } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { RangeObject } from './range';
import { itemAt } from './support/item-at';
import type { RangeAreasTarget } from './support/range-target';

const ranges = ({ sheet, areas }: RangeAreasTarget) => areas.map((area) => RangeObject.of({ sheet, area }));

export const RangeCollectionObject: ExcelClass<RangeAreasTarget> = defineClass('RangeCollection', {
  items: ranges,
  methods: {
    GetCount: reads(9, ({ areas }) => areas.length),
    GetItemAt: reads(9, (target, args) => itemAt(ranges(target), args.whole(0))),
  },
});
