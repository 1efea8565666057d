import type { CellArea } from '../model/types';
import type { SheetModel } from '../model/workbook';
import { reads } from '../protocol/describe';
import type { Methods } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { findCell, searchCriteria } from './support/find-cell';
import type { RangeTarget } from './support/range-target';
import { cellValueTypes, CELL_TYPES, specialCells } from './support/special-cells';
import { usedWithin } from './support/used-range';

const found = (sheet: SheetModel, area: CellArea | null) => {
  if (!area) throw new ExcelError('ItemNotFound');
  return RangeObject.of({ sheet, area });
};
const orNull = (sheet: SheetModel, area: CellArea | null) => area && RangeObject.of({ sheet, area });

const someAreas = (sheet: SheetModel, areas: readonly CellArea[]) => {
  if (areas.length === 0) throw new ExcelError('ItemNotFound');
  return RangeAreasObject.of({ sheet, areas });
};

export const searchMethods: Methods<RangeTarget> = {
  GetUsedRange: reads(1, ({ sheet, area }, args) => found(sheet, usedWithin(sheet, area, args.flagOr(0, false)))),
  GetUsedRangeOrNullObject: reads(4, ({ sheet, area }, args) =>
    orNull(sheet, usedWithin(sheet, area, args.flagOr(0, false))),
  ),
  Find: reads(9, ({ sheet, area }, args, session) =>
    found(sheet, findCell(sheet, area, args.text(0), searchCriteria(args.raw(1)), session)),
  ),
  FindOrNullObject: reads(9, ({ sheet, area }, args, session) =>
    orNull(sheet, findCell(sheet, area, args.text(0), searchCriteria(args.raw(1)), session)),
  ),
  GetSpecialCells: reads(9, ({ sheet, area }, args) =>
    someAreas(sheet, specialCells(sheet, area, args.choice(0, CELL_TYPES), cellValueTypes(args.textOr(1, 'All')))),
  ),
  GetSpecialCellsOrNullObject: reads(9, ({ sheet, area }, args) => {
    const areas = specialCells(sheet, area, args.choice(0, CELL_TYPES), cellValueTypes(args.textOr(1, 'All')));
    return areas.length === 0 ? null : RangeAreasObject.of({ sheet, areas });
  }),
};
