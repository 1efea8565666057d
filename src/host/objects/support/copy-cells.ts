import { offsetFormula } from '../../model/references/offset-formula';
import type { SheetModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import type { Session } from '../../session';
import { cellArea } from './area';
import { emptyCell } from './enter-value';
import { guardContents, guardFormats } from './guard';
import { eachCell } from './matrix';
import type { RangeTarget } from './range-target';

/** Range.copyFrom: contents, values, formats or all; relative references of formulas move along. Links are refused. */
export const copyCells = (source: RangeTarget, into: RangeTarget, kind: string, session: Session): void => {
  if (kind === 'Link') throw new ExcelError('NotImplemented');
  const area = {
    ...into.area,
    rowCount: Math.max(into.area.rowCount, source.area.rowCount),
    columnCount: Math.max(into.area.columnCount, source.area.columnCount),
  };
  if (kind !== 'Formats') guardContents(into.sheet, area);
  if (kind === 'All' || kind === 'Formats') guardFormats(into.sheet);
  eachCell(area, (row, column) => {
    const from = {
      row: source.area.row + ((row - area.row) % source.area.rowCount),
      column: source.area.column + ((column - area.column) % source.area.columnCount),
    };
    if (kind === 'All' || kind === 'Formats') copyStyle(source.sheet, from, into.sheet, row, column);
    if (kind !== 'Formats') copyContent(source.sheet, from, into.sheet, row, column, kind === 'Values');
    session.calculation.touch({ sheetId: into.sheet.id, row, column });
  });
  session.changes.edited(into.sheet, area);
};

interface Cell {
  readonly row: number;
  readonly column: number;
}

const copyStyle = (source: SheetModel, from: Cell, sheet: SheetModel, row: number, column: number): void =>
  sheet.cells.patchStyle(cellArea(row, column), source.cells.style(from.row, from.column));

const copyContent = (
  source: SheetModel,
  from: Cell,
  sheet: SheetModel,
  row: number,
  column: number,
  valuesOnly: boolean,
): void => {
  const value = source.cells.value(from.row, from.column);
  const formula = valuesOnly ? null : source.cells.formula(from.row, from.column);
  if (formula !== null) {
    const moved = offsetFormula(formula.slice(1), row - from.row, column - from.column);
    sheet.cells.setFormula(row, column, `=${moved}`, value);
  } else if (value === '') emptyCell(sheet, row, column);
  else sheet.cells.setValue(row, column, value);
};
