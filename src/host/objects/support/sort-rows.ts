import type { CellArea, CellScalar } from '../../model/types';
import { offsetFormula } from '../../model/references/offset-formula';
import type { CellStyle, SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { intersect } from './area';
import { emptyCell } from './enter-value';
import { asFlag, asNumber, asRecord } from './json';

export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

interface Cell {
  readonly value: CellScalar;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** Sort fields as given: the column of the range by its index, ascending unless said otherwise. */
export const sortFields = (given: unknown, columnCount: number): readonly SortField[] => {
  if (!Array.isArray(given) || given.length === 0) throw new ExcelError('InvalidArgument');
  return given.map((field) => {
    const { key, ascending } = asRecord(field);
    const column = asNumber(key);
    if (!Number.isInteger(column) || column < 0 || column >= columnCount) throw new ExcelError('InvalidArgument');
    return { key: column, ascending: ascending === undefined || asFlag(ascending) };
  });
};

const rank = (value: CellScalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
const texts = new Intl.Collator('zh-CN', { numeric: false });

/* Numbers before texts before logical values; blanks come last whichever way one sorts. */
const compare = (a: CellScalar, b: CellScalar, ascending: boolean): number => {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = rank(a) - rank(b) || (typeof a === 'string' ? texts.compare(a, String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
};

/** Sorts the rows of an area; contents move with their formats, relative references with their row. */
export const sortRows = (sheet: SheetModel, area: CellArea, fields: readonly SortField[], session: Session): void => {
  if (sheet.merges.areas.some((merged) => intersect(merged, area))) throw new ExcelError('InvalidOperation');
  session.calculation.settle();
  const rows = Array.from({ length: area.rowCount }, (_, index) => readRow(sheet, area, area.row + index));
  const sorted = rows.map((cells, from) => ({ cells, from }));
  sorted.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key]?.value ?? '', b.cells[key]?.value ?? '', ascending);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  for (const [to, { cells, from }] of sorted.entries())
    if (to !== from) writeRow(sheet, area, area.row + to, cells, to - from, session);
};

const readRow = (sheet: SheetModel, area: CellArea, row: number): readonly Cell[] =>
  Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    const { cells } = sheet;
    return {
      value: cells.value(row, column),
      formula: cells.formula(row, column),
      style: cells.style(row, column),
    };
  });

const writeRow = (
  sheet: SheetModel,
  area: CellArea,
  row: number,
  cells: readonly Cell[],
  moved: number,
  session: Session,
): void => {
  for (const [index, { value, formula, style }] of cells.entries()) {
    const column = area.column + index;
    sheet.cells.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, style);
    if (formula !== null) sheet.cells.setFormula(row, column, offsetFormula(formula, moved, 0), value);
    else if (value === '') emptyCell(sheet, row, column);
    else sheet.cells.setValue(row, column, value, style.quotePrefix);
    session.calculation.touch({ sheetId: sheet.id, row, column });
  }
};
