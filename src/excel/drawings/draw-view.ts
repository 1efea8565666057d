import type { SheetDrawing } from '../../actions/sheet-drawing';
import { passingRangeOf } from '../range-of';
import type { Calls } from './calls';

const freeze = ({ freezePanes }: Excel.Worksheet, rows: number, columns: number, corner: Excel.Range): void => {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(corner);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
};

/** Queues how the sheet shows itself: frozen rows, filter, colours that depend on cells, tab. */
export function* drawView(worksheet: Excel.Worksheet, drawing: SheetDrawing): Calls {
  const { freezeRows = 0, freezeColumns = 0, filter, conditions = [], gridlines = true, tabColor } = drawing;
  const corner = { row: 0, column: 0, rowCount: Math.max(1, freezeRows), columnCount: Math.max(1, freezeColumns) };
  if (freezeRows + freezeColumns > 0) freeze(worksheet, freezeRows, freezeColumns, passingRangeOf(worksheet, corner));
  if (filter) worksheet.autoFilter.apply(passingRangeOf(worksheet, filter));
  for (const { area, formula, fill, fontColor } of conditions) {
    const { custom } = passingRangeOf(worksheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (fontColor !== undefined) custom.format.font.color = fontColor;
    yield 3;
  }
  if (!gridlines) worksheet.showGridlines = false;
  if (tabColor !== undefined) worksheet.tabColor = tabColor;
}
