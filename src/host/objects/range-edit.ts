import type { CellArea } from '../model/types';
import type { SheetModel } from '../model/workbook';
import { acts, reads, writes } from '../protocol/describe';
import type { Methods } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { clearArea } from './support/clear-area';
import { copyCells } from './support/copy-cells';
import { intersect } from './support/area';
import { guardUnprotected } from './support/guard';
import { insertLines, removeLines } from './support/lines';
import type { RangeTarget } from './support/range-target';
import { rangeFromAnywhere } from './support/resolve-range';
import { selectArea } from './support/select';

/** Excel gives up on more merged areas than this. */
const MOST_MERGED_AREAS = 512;
const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
const COPY = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

const mergedWithin = (sheet: SheetModel, area: CellArea): readonly CellArea[] =>
  sheet.merges.areas.filter((merged) => intersect(merged, area) !== null);

const merge = ({ sheet, area }: RangeTarget, across: boolean): void => {
  guardUnprotected(sheet);
  const rows = Array.from({ length: area.rowCount }, (_, r) => ({ ...area, row: area.row + r, rowCount: 1 }));
  for (const merged of mergedWithin(sheet, area)) sheet.merges.remove(merged);
  for (const part of across ? rows : [area]) if (part.rowCount * part.columnCount > 1) sheet.merges.add(part);
};

export const editMethods: Methods<RangeTarget> = {
  Clear: acts(1, ({ sheet, area }, args, session) => clearArea(sheet, area, args.choice(0, CLEAR), session)),
  Select: acts(1, ({ sheet, area }, _args, session) => selectArea(sheet, area, session), false),
  Merge: acts(2, (range, args, session) => {
    merge(range, args.flagOr(0, false));
    session.changes.formatted(range.sheet, range.area);
  }),
  Unmerge: acts(2, ({ sheet, area }, _args, session) => {
    guardUnprotected(sheet);
    for (const merged of mergedWithin(sheet, area)) sheet.merges.remove(merged);
    session.changes.formatted(sheet, area);
  }),
  GetMergedAreasOrNullObject: reads(13, ({ sheet, area }) => {
    const areas = mergedWithin(sheet, area);
    if (areas.length > MOST_MERGED_AREAS) throw new ExcelError('GeneralException');
    return areas.length === 0 ? null : RangeAreasObject.of({ sheet, areas });
  }),
  Insert: writes(1, ({ sheet, area }, args, session) => {
    args.choice(0, ['Down', 'Right']);
    insertLines(sheet, area, session);
    return RangeObject.of({ sheet, area });
  }),
  Delete: acts(1, ({ sheet, area }, args, session) => {
    args.choice(0, ['Up', 'Left']);
    removeLines(sheet, area, session);
  }),
  CopyFrom: acts(9, (range, args, session) => {
    const source = rangeFromAnywhere(args, 0, range.sheet, session);
    copyCells(source, range, args.choice(1, COPY), session);
  }),
  _ValidateArraySize: acts(
    3,
    ({ area }, args) => {
      if (args.whole(0) !== area.rowCount || args.whole(1) !== area.columnCount)
        throw new ExcelError('InvalidArgument');
    },
    false,
  ),
};
