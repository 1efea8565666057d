import type { SheetDrawing } from '../../../src/actions/sheet-drawing';
import { openWorkbook } from '../../../src/host/model/open-workbook';
import type { SheetModel, WorkbookModel } from '../../../src/host/model/workbook';
import { registerWorkbook, rowsWith } from '../../support/register-workbook';

/** A drawing of nothing but these values. */
export const drawingOf = (
  title: string,
  rows: SheetDrawing['blocks'][number]['rows'],
  more: Partial<SheetDrawing> = {},
): SheetDrawing => ({
  kind: 'form',
  title,
  blocks: [{ at: { row: 0, column: 0 }, rows }],
  looks: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  print: { orientation: 'Portrait' },
  ...more,
});

export const register = (count = 3): WorkbookModel => registerWorkbook(rowsWith(count));

export const sheetNamed = (workbook: WorkbookModel, name: string): SheetModel => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${titles(workbook).join(', ')}`);
  return sheet;
};

export const titles = (workbook: WorkbookModel): string[] => workbook.sheets.map(({ name }) => name);

export const reopen = (workbook: WorkbookModel): WorkbookModel => openWorkbook(workbook.save(), 'again.xlsx');

/** Values and formulas of a sheet from A1, row by row. */
export const cellsOf = ({ cells }: SheetModel): unknown[][] => {
  const used = cells.used(true);
  const rows = used ? used.row + used.rowCount : 0;
  const columns = used ? used.column + used.columnCount : 0;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells.formula(row, column) ?? cells.value(row, column)),
  );
};
