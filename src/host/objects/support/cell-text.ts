import type { SheetModel } from '../../model/workbook';
import { formatValue } from '../../number-format/format-value';
import type { Session } from '../../session';

/** What Excel displays in a cell. */
export const cellText = (session: Session, sheet: SheetModel, row: number, column: number): string =>
  formatValue(sheet.cells.value(row, column), sheet.cells.style(row, column).numberFormat, {
    date1904: session.workbook.date1904,
    locale: session.locale,
  });
