import type { SheetModel } from '../model/workbook';
import type { CellArea } from '../model/types';
import { acts, defineClass, reads } from '../protocol/describe';
import type { ExcelClass } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { RangeObject } from './range';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './support/area';
import { existing } from './support/item-at';
import { rangeArgument } from './support/resolve-range';

const freeze = (sheet: SheetModel, rows: number, columns: number, session: Session): void => {
  if (rows < 0 || columns < 0) throw new ExcelError('InvalidArgument');
  sheet.freeze.rows = rows;
  sheet.freeze.columns = columns;
  session.changes.painted(sheet);
};

/* Frozen rows alone are entire rows, frozen columns alone entire columns. */
const frozen = ({ freeze: { rows, columns } }: SheetModel): CellArea | undefined =>
  rows === 0 && columns === 0
    ? undefined
    : { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };

export const WorksheetFreezePanesObject: ExcelClass<SheetModel> = defineClass('WorksheetFreezePanes', {
  methods: {
    FreezeAt: acts(7, (sheet, args, session) => {
      const area = existing(rangeArgument(args, 0, sheet, session) ?? undefined);
      const rows = lastRow(area) + 1;
      const columns = lastColumn(area) + 1;
      freeze(sheet, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns, session);
    }),
    FreezeRows: acts(7, (sheet, args, session) => freeze(sheet, args.wholeOr(0, 1), 0, session)),
    FreezeColumns: acts(7, (sheet, args, session) => freeze(sheet, 0, args.wholeOr(0, 1), session)),
    Unfreeze: acts(7, (sheet, _args, session) => freeze(sheet, 0, 0, session)),
    GetLocation: reads(7, (sheet) => RangeObject.of({ sheet, area: existing(frozen(sheet)) })),
    GetLocationOrNullObject: reads(7, (sheet) => {
      const area = frozen(sheet);
      return area ? RangeObject.of({ sheet, area }) : null;
    }),
  },
});
