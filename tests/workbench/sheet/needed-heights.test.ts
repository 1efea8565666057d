import { createWorkbook } from '../../../src/host/model/open-workbook';
import { neededHeights } from '../../../src/workbench/sheet/needed-heights';

const cell = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
const tenPixelsALetter = (text: string) => text.length * 10;

const open = () => {
  const [sheet] = createWorkbook().sheets;
  sheet!.columns.setWidth(0, 75);
  sheet!.cells.setValue(0, 0, '题目');
  sheet!.cells.patchStyle(cell(0), { font: { size: 20 } });
  sheet!.cells.setValue(1, 0, '一二三四五六七八九十一二三四五六七八九十');
  sheet!.cells.patchStyle(cell(1), { wrapText: true, font: { size: 10 } });
  return { sheet: sheet!, needed: neededHeights(sheet!, String, tenPixelsALetter) };
};

describe('the height a row needs', () => {
  it('grows with its font and its wrapped lines', () => {
    const { needed } = open();
    expect(needed(0)).toBeCloseTo(27.2);
    expect(needed(1)).toBeCloseTo(3 * 13.6);
    expect(needed(2)).toBe(0);
  });
  it('is left to a row that has a height of its own', () => {
    const { sheet, needed } = open();
    sheet.rows.setHeight(0, 12);
    expect(needed(0)).toBe(0);
  });
  it('passes over merged cells', () => {
    const { sheet, needed } = open();
    sheet.merges.add({ row: 0, column: 0, rowCount: 1, columnCount: 3 });
    expect(needed(0)).toBe(0);
  });
});
