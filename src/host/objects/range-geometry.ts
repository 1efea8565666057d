import type { CellArea } from '../model/types';
import { reads, value } from '../protocol/describe';
import type { Methods, Properties } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { HostObject } from '../protocol/host-object';
import { RangeObject } from './range';
import {
  areaBetween,
  bounding,
  cellCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from './support/area';
import { fullAddress } from './support/full-address';
import type { RangeTarget } from './support/range-target';
import { rangeArgument } from './support/resolve-range';

/* Excel gives a cell count beyond a 32-bit number as -1. */
const shownCellCount = (area: CellArea): number => {
  const count = cellCount(area);
  return count > 0x7fffffff ? -1 : count;
};

export const geometryProps: Properties<RangeTarget> = {
  Address: value(1, fullAddress),
  AddressLocal: value(1, fullAddress),
  CellCount: value(1, ({ area }) => shownCellCount(area)),
  RowIndex: value(1, ({ area }) => area.row),
  RowCount: value(1, ({ area }) => area.rowCount),
  ColumnIndex: value(1, ({ area }) => area.column),
  ColumnCount: value(1, ({ area }) => area.columnCount),
  IsEntireRow: value(7, ({ area }) => isEntireRow(area)),
  IsEntireColumn: value(7, ({ area }) => isEntireColumn(area)),
};

/** Another range of the same sheet; throws InvalidArgument when it is off the sheet. */
const other = ({ sheet }: RangeTarget, area: CellArea): HostObject => {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return RangeObject.of({ sheet, area });
};
const part = (target: RangeTarget, change: Partial<CellArea>): HostObject =>
  other(target, { ...target.area, ...change });

/* A count above 0 goes one way from the range, below 0 the other. */
const beside = (count: number, before: number, after: number): { start: number; length: number } => {
  if (count === 0) throw new ExcelError('InvalidArgument');
  return count > 0 ? { start: after, length: count } : { start: before + count, length: -count };
};
const rowsBeside = (target: RangeTarget, count: number): HostObject => {
  const { start, length } = beside(count, target.area.row, lastRow(target.area) + 1);
  return part(target, { row: start, rowCount: length });
};
const columnsBeside = (target: RangeTarget, count: number): HostObject => {
  const { start, length } = beside(count, target.area.column, lastColumn(target.area) + 1);
  return part(target, { column: start, columnCount: length });
};

const resized = (target: RangeTarget, rowCount: number, columnCount: number): HostObject =>
  part(target, { rowCount, columnCount });

export const geometryMethods: Methods<RangeTarget> = {
  GetCell: reads(1, (range, args) =>
    other(
      range,
      areaBetween(
        range.area.row + args.whole(0),
        range.area.column + args.whole(1),
        range.area.row + args.whole(0),
        range.area.column + args.whole(1),
      ),
    ),
  ),
  GetRow: reads(1, (range, args) => part(range, { row: range.area.row + args.whole(0), rowCount: 1 })),
  GetColumn: reads(1, (range, args) => part(range, { column: range.area.column + args.whole(0), columnCount: 1 })),
  GetLastRow: reads(1, (range) => part(range, { row: lastRow(range.area), rowCount: 1 })),
  GetLastColumn: reads(1, (range) => part(range, { column: lastColumn(range.area), columnCount: 1 })),
  GetLastCell: reads(1, (range) =>
    part(range, { row: lastRow(range.area), column: lastColumn(range.area), rowCount: 1, columnCount: 1 }),
  ),
  GetEntireRow: reads(1, (range) => part(range, { column: 0, columnCount: MAX_COLUMNS })),
  GetEntireColumn: reads(1, (range) => part(range, { row: 0, rowCount: MAX_ROWS })),
  GetOffsetRange: reads(1, (range, args) =>
    part(range, { row: range.area.row + args.whole(0), column: range.area.column + args.whole(1) }),
  ),
  GetResizedRange: reads(3, (range, args) =>
    resized(range, range.area.rowCount + args.whole(0), range.area.columnCount + args.whole(1)),
  ),
  GetAbsoluteResizedRange: reads(7, (range, args) => resized(range, args.whole(0), args.whole(1))),
  GetRowsAbove: reads(3, (range, args) => rowsBeside(range, -args.wholeOr(0, 1))),
  GetRowsBelow: reads(3, (range, args) => rowsBeside(range, args.wholeOr(0, 1))),
  GetColumnsBefore: reads(3, (range, args) => columnsBeside(range, -args.wholeOr(0, 1))),
  GetColumnsAfter: reads(3, (range, args) => columnsBeside(range, args.wholeOr(0, 1))),
  GetBoundingRect: reads(1, (range, args, session) => {
    const another = rangeArgument(args, 0, range.sheet, session) ?? range.area;
    return other(range, bounding(range.area, another));
  }),
  GetIntersection: reads(1, (range, args, session) => {
    const common = intersect(range.area, rangeArgument(args, 0, range.sheet, session) ?? range.area);
    if (!common) throw new ExcelError('ItemNotFound');
    return other(range, common);
  }),
  GetIntersectionOrNullObject: reads(4, (range, args, session) => {
    const common = intersect(range.area, rangeArgument(args, 0, range.sheet, session) ?? range.area);
    return common && other(range, common);
  }),
};
