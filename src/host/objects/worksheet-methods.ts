import type { SheetModel } from '../model/workbook';
import type { CellArea } from '../model/types';
import { acts, reads } from '../protocol/describe';
import { EventType, WORKBOOK_TARGET } from '../protocol/event-queue';
import type { Methods } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { cellArea, isOnSheet, WHOLE_SHEET } from './support/area';
import { guardStructure } from './support/guard';
import { existing } from './support/item-at';
import { rangeOrSheet, areasOfAddress } from './support/resolve-range';
import { activateSheet } from './support/select';
import { isLastVisible, neighbour } from './support/sheet-order';
import { showNeighbour } from './support/show-neighbour';
import { usedWithin } from './support/used-range';
import { WorksheetObject } from './worksheet';

const remove = (sheet: SheetModel, session: Session): void => {
  guardStructure(session);
  if (isLastVisible(sheet, session)) throw new ExcelError('InvalidOperation');
  showNeighbour(sheet, session);
  session.workbook.deleteSheet(sheet);
  session.workbook.selection.delete(sheet.id);
  // What spoke of the sheet now speaks of nothing.
  session.calculation.restructure((formula) => formula.includes('#REF!'));
  session.changes.painted(sheet);
  const message = { source: session.changes.source, worksheetId: sheet.id };
  session.changes.emit(EventType.deleted, WORKBOOK_TARGET, message);
};

const range = (sheet: SheetModel, area: CellArea) => {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return RangeObject.of({ sheet, area });
};

/* An empty sheet has its top-left cell for a used range, unless only values count. */
const usedRange = (sheet: SheetModel, valuesOnly: boolean) => {
  const used = usedWithin(sheet, WHOLE_SHEET, valuesOnly) ?? (valuesOnly ? undefined : cellArea(0, 0));
  return range(sheet, existing(used));
};

const sheetOrNull = (sheet: SheetModel | undefined) => (sheet ? WorksheetObject.of(sheet) : null);

export const worksheetMethods: Methods<SheetModel> = {
  Activate: acts(1, (sheet, _args, session) => activateSheet(sheet, session), false),
  Calculate: acts(6, (_sheet, _args, session) => session.calculation.calculate(), false),
  Delete: acts(1, (sheet, _args, session) => remove(sheet, session)),
  GetCell: reads(1, (sheet, args) => range(sheet, cellArea(args.whole(0), args.whole(1)))),
  GetRange: reads(1, (sheet, args, session) => range(sheet, rangeOrSheet(args, 0, sheet, session))),
  GetRangeByIndexes: reads(7, (sheet, args) =>
    range(sheet, {
      row: args.whole(0),
      column: args.whole(1),
      rowCount: args.whole(2),
      columnCount: args.whole(3),
    }),
  ),
  GetRanges: reads(9, (sheet, args, session) =>
    RangeAreasObject.of({
      sheet,
      areas: args.has(0) ? areasOfAddress(session, sheet, args.text(0)) : [WHOLE_SHEET],
    }),
  ),
  GetUsedRange: reads(1, (sheet, args) => usedRange(sheet, args.flagOr(0, false))),
  GetUsedRangeOrNullObject: reads(4, (sheet, args) => {
    const used = usedWithin(sheet, WHOLE_SHEET, args.flagOr(0, false));
    return used && range(sheet, used);
  }),
  GetNext: reads(5, (sheet, args, session) =>
    WorksheetObject.of(existing(neighbour(sheet, 1, args.flagOr(0, false), session))),
  ),
  GetNextOrNullObject: reads(5, (sheet, args, session) =>
    sheetOrNull(neighbour(sheet, 1, args.flagOr(0, false), session)),
  ),
  GetPrevious: reads(5, (sheet, args, session) =>
    WorksheetObject.of(existing(neighbour(sheet, -1, args.flagOr(0, false), session))),
  ),
  GetPreviousOrNullObject: reads(5, (sheet, args, session) =>
    sheetOrNull(neighbour(sheet, -1, args.flagOr(0, false), session)),
  ),
};
