import { acts, defineClass, nav, reads, value } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { DataValidationObject } from './data-validation';
import { RangeCollectionObject } from './range-collection';
import { RangeFormatObject } from './range-format';
import { cellCount, intersect, isEntireColumn, isEntireRow, isOnSheet, MAX_COLUMNS, MAX_ROWS } from './support/area';
import { clearArea } from './support/clear-area';
import { fullAddresses } from './support/full-address';
import type { RangeAreasTarget } from './support/range-target';
import { rangeArgument } from './support/resolve-range';
import { usedWithin } from './support/used-range';
import { WorksheetObject } from './worksheet';

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

const areasOf = (target: RangeAreasTarget, areas: RangeAreasTarget['areas']) => {
  if (!areas.every(isOnSheet)) throw new ExcelError('InvalidArgument');
  return RangeAreasObject.of({ sheet: target.sheet, areas });
};
const someOf = (target: RangeAreasTarget, areas: RangeAreasTarget['areas']) => {
  if (areas.length === 0) throw new ExcelError('ItemNotFound');
  return areasOf(target, areas);
};
const orNull = (target: RangeAreasTarget, areas: RangeAreasTarget['areas']) =>
  areas.length === 0 ? null : areasOf(target, areas);

const used = ({ sheet, areas }: RangeAreasTarget, valuesOnly: boolean) =>
  areas.flatMap((area) => usedWithin(sheet, area, valuesOnly) ?? []);

export const RangeAreasObject: ExcelClass<RangeAreasTarget> = defineClass('RangeAreas', {
  props: {
    Address: value(9, ({ sheet, areas }) => fullAddresses(sheet, areas)),
    AddressLocal: value(9, ({ sheet, areas }) => fullAddresses(sheet, areas)),
    AreaCount: value(9, ({ areas }) => areas.length),
    CellCount: value(9, ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0)),
    IsEntireColumn: value(9, ({ areas }) => areas.every(isEntireColumn)),
    IsEntireRow: value(9, ({ areas }) => areas.every(isEntireRow)),
  },
  navs: {
    Areas: nav(9, (target) => RangeCollectionObject.of(target)),
    ConditionalFormats: nav(9, (target) => ConditionalFormatCollectionObject.of(target)),
    DataValidation: nav(9, (target) => DataValidationObject.of(target)),
    Format: nav(9, (target) => RangeFormatObject.of(target)),
    Worksheet: nav(9, ({ sheet }) => WorksheetObject.of(sheet)),
  },
  methods: {
    Clear: acts(9, ({ sheet, areas }, args, session) => {
      for (const area of areas) clearArea(sheet, area, args.choice(0, CLEAR), session);
    }),
    GetEntireRow: reads(9, (target) =>
      areasOf(
        target,
        target.areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
      ),
    ),
    GetEntireColumn: reads(9, (target) =>
      areasOf(
        target,
        target.areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
      ),
    ),
    GetOffsetRangeAreas: reads(9, (target, args) =>
      areasOf(
        target,
        target.areas.map((area) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
      ),
    ),
    GetIntersectionOrNullObject: reads(9, (target, args, session) => {
      const another = rangeArgument(args, 0, target.sheet, session);
      return orNull(
        target,
        target.areas.flatMap((area) => (another && intersect(area, another)) ?? []),
      );
    }),
    GetUsedRangeAreas: reads(9, (target, args) => someOf(target, used(target, args.flagOr(0, false)))),
    GetUsedRangeAreasOrNullObject: reads(9, (target, args) => orNull(target, used(target, args.flagOr(0, false)))),
  },
});
