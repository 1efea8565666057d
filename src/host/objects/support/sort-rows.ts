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

/** Rows of an area that are shown: Excel leaves hidden rows, filtered ones too, where they are. */
const shownRows = (sheet: SheetModel, { row, rowCount }: CellArea): number[] =>
  Array.from({ length: rowCount }, (_, index) => row + index).filter((each) => !sheet.rows.hidden(each));

/** Sorts the shown rows of an area; contents move with their formats, relative references with their row. */
export const sortRows = (sheet: SheetModel, area: CellArea, fields: readonly SortField[], session: Session): void => {
  if (sheet.merges.areas.some((merged) => intersect(merged, area))) throw new ExcelError('InvalidOperation');
  session.calculation.settle();
  const places = shownRows(sheet, area);
  const sorted = places.map((from) => ({ cells: readRow(sheet, area, from), from }));
  sorted.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key]?.value ?? '', b.cells[key]?.value ?? '', ascending);
      if (order !== 0) return order;
    }
    return a.from - b.from;
  });
  for (const [index, { cells, from }] of sorted.entries()) {
    const to = places[index] ?? from;
    if (to !== from) writeRow(sheet, area, to, cells, to - from, session);
  }
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

/* Borders belong to the place and stay, as in Excel. */
const moveStyle = (sheet: SheetModel, row: number, column: number, style: CellStyle): void => {
  if (sheet.cells.style(row, column) === style) return;
  sheet.cells.patchStyle({ row, column, rowCount: 1, columnCount: 1 }, { ...style, borders: {} });
};

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
    moveStyle(sheet, row, column, style);
    if (formula !== null) sheet.cells.setFormula(row, column, offsetFormula(formula, moved, 0), value);
    else if (value === '') emptyCell(sheet, row, column);
    else sheet.cells.setValue(row, column, value, style.quotePrefix);
    session.calculation.touch({ sheetId: sheet.id, row, column });
  }
};
