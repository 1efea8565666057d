import type { CellScalar } from '../model/types';
import type { SheetModel } from '../model/workbook';
import { value } from '../protocol/describe';
import type { Properties } from '../protocol/excel-class';
import { ExcelError } from '../protocol/excel-error';
import type { Session } from '../session';
import { valueType } from '../value-type';
import { cellCount } from './support/area';
import { cellText } from './support/cell-text';
import { enterValue } from './support/enter-value';
import { guardContents, guardFormats } from './support/guard';
import { isCovered } from './support/is-covered';
import { asText } from './support/json';
import { eachCell, matrixToWrite, readMatrix } from './support/matrix';
import { patchNumberFormats } from './support/number-formats';
import type { RangeTarget } from './support/range-target';

const formulaOrValue = (sheet: SheetModel, row: number, column: number): CellScalar =>
  sheet.cells.formula(row, column) ?? sheet.cells.value(row, column);

/* Null leaves a cell as it is; so does a cell hidden under a merged one. */
const writeContents = ({ sheet, area }: RangeTarget, given: unknown, session: Session): void => {
  const wanted = matrixToWrite(area, given);
  guardContents(sheet, area);
  const before = sheet.cells.value(area.row, area.column);
  eachCell(area, (row, column) => {
    const entry = wanted(row, column);
    if (entry === null || entry === undefined || isCovered(sheet, row, column)) return;
    if (typeof entry === 'object' || typeof entry === 'function') throw new ExcelError('InvalidArgument');
    enterValue(session, sheet, row, column, entry as CellScalar);
  });
  session.calculation.settle();
  const single = cellCount(area) === 1;
  const after = sheet.cells.value(area.row, area.column);
  session.changes.edited(sheet, area, ...(single ? [{ before, after }] : []));
};

const writeNumberFormat = ({ sheet, area }: RangeTarget, given: unknown, session: Session): void => {
  const wanted = matrixToWrite(area, given);
  guardFormats(sheet);
  patchNumberFormats(sheet, area, (row, column) => {
    const format = wanted(row, column);
    return format === null ? null : asText(format);
  });
  session.changes.formatted(sheet, area);
};

const values = ({ sheet, area }: RangeTarget, session: Session) => {
  session.calculation.settle();
  return readMatrix(area, (row, column) => sheet.cells.value(row, column));
};
const formulas = ({ sheet, area }: RangeTarget, session: Session) => {
  session.calculation.settle();
  return readMatrix(area, (row, column) => formulaOrValue(sheet, row, column));
};

export const contentProps: Properties<RangeTarget> = {
  Values: value(1, values, writeContents),
  Formulas: value(1, formulas, writeContents),
  FormulasLocal: value(1, formulas, writeContents),
  Text: value(1, ({ sheet, area }, session) => {
    session.calculation.settle();
    return readMatrix(area, (row, column) => cellText(session, sheet, row, column));
  }),
  ValueTypes: value(1, ({ sheet, area }) =>
    readMatrix(area, (row, column) => valueType(sheet.cells.value(row, column))),
  ),
  NumberFormat: value(
    1,
    ({ sheet, area }) => readMatrix(area, (row, column) => sheet.cells.style(row, column).numberFormat),
    writeNumberFormat,
  ),
};
