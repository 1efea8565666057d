import { acts, reads } from '../protocol/describe';
import type { Methods } from '../protocol/excel-class';
import { selectionTree } from '../protocol/selection-tree';
import { answerQuery } from '../protocol/query';
import type { Json } from '../protocol/wire';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { RangeObject } from './range';
import { applyProperties } from './support/apply-properties';
import { camelCased } from './support/camel-cased';
import { matrixToWrite, eachCell, readMatrix } from './support/matrix';
import type { RangeTarget } from './support/range-target';
import { wantedPaths } from './support/wanted-paths';

/* Load options such as {format: {fill: {color: true}}} ask for the same members as a load of paths. */
const propertiesOf = (range: RangeTarget, options: unknown, session: Session): Json => {
  const Select = wantedPaths(options);
  if (selectionTree({ Select }).members.size === 0) throw new ExcelError('InvalidArgument');
  return camelCased(answerQuery(RangeObject.of(range), { Select }, session));
};

const row = ({ sheet, area }: RangeTarget, index: number): RangeTarget => ({
  sheet,
  area: { ...area, row: area.row + index, rowCount: 1 },
});
const column = ({ sheet, area }: RangeTarget, index: number): RangeTarget => ({
  sheet,
  area: { ...area, column: area.column + index, columnCount: 1 },
});
const cell = ({ sheet }: RangeTarget, r: number, c: number): RangeTarget => ({
  sheet,
  area: { row: r, column: c, rowCount: 1, columnCount: 1 },
});

const listToWrite = (given: unknown, count: number): readonly unknown[] => {
  const list = Array.isArray(given) && Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
  if (!Array.isArray(list) || list.length !== count) throw new ExcelError('InvalidArgument');
  return list;
};

export const cellPropertyMethods: Methods<RangeTarget> = {
  GetCellProperties: reads(9, (range, args, session) =>
    readMatrix(range.area, (r, c) => propertiesOf(cell(range, r, c), args.raw(0), session)),
  ),
  GetRowProperties: reads(9, (range, args, session) =>
    Array.from({ length: range.area.rowCount }, (_, index) => propertiesOf(row(range, index), args.raw(0), session)),
  ),
  GetColumnProperties: reads(9, (range, args, session) =>
    Array.from({ length: range.area.columnCount }, (_, index) =>
      propertiesOf(column(range, index), args.raw(0), session),
    ),
  ),
  SetCellProperties: acts(9, (range, args, session) => {
    const wanted = matrixToWrite(range.area, args.raw(0));
    eachCell(range.area, (r, c) => applyProperties(RangeObject.of(cell(range, r, c)), wanted(r, c), session));
  }),
  SetRowProperties: acts(9, (range, args, session) => {
    for (const [index, wanted] of listToWrite(args.raw(0), range.area.rowCount).entries())
      applyProperties(RangeObject.of(row(range, index)), wanted, session);
  }),
  SetColumnProperties: acts(9, (range, args, session) => {
    for (const [index, wanted] of listToWrite(args.raw(0), range.area.columnCount).entries())
      applyProperties(RangeObject.of(column(range, index)), wanted, session);
  }),
};
