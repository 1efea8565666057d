import { createWorkbook } from '../../../src/host/model/open-workbook';
import { areaName } from '../../../src/host/model/references/a1';
import type { CellScalar } from '../../../src/host/model/types';
import type { SheetModel } from '../../../src/host/model/workbook';
import { sortArea } from '../../../src/workbench/sort/sort-area';

const sheetOf = (rows: readonly (readonly CellScalar[])[]): SheetModel => {
  const [sheet] = createWorkbook().sheets;
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => value !== '' && sheet!.cells.setValue(row, column, value)),
  );
  return sheet!;
};
const sorted = (sheet: SheetModel, row: number, column: number): string | null => {
  const area = sortArea(sheet, { row, column });
  return area && areaName(area);
};
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const TITLED = [['某市工作室台账'], ['序号', '工作室名称', '级别'], [1, '甲', '市级'], [2, '', '省级'], [3, '丙', '']];

describe('the rows that sorting moves', () => {
  it('are the block around the cell below its title and header', () => {
    const sheet = sheetOf([...TITLED, [], ['填表人：某某']]);
    sheet.merges.add(area(0, 0, 1, 3));
    expect(sorted(sheet, 3, 1)).toBe('A3:C5');
    expect(sorted(sheet, 1, 2)).toBe('A3:C5');
  });

  it('lie below a header of two lines', () => {
    const sheet = sheetOf([
      ['序号', '补助', ''],
      ['', '标准', '实拨'],
      [1, 10000, 5000],
      [2, 20000, ''],
    ]);
    sheet.merges.add(area(0, 0, 2, 1));
    sheet.merges.add(area(0, 1, 1, 2));
    expect(sorted(sheet, 2, 1)).toBe('A3:C4');
  });

  it('begin below one header line where all is text', () => {
    expect(
      sorted(
        sheetOf([
          ['工作室', '级别'],
          ['甲', '市级'],
          ['乙', '省级'],
        ]),
        1,
        0,
      ),
    ).toBe('A2:B3');
  });

  it('begin below the frozen rows', () => {
    const sheet = sheetOf(TITLED);
    sheet.freeze.rows = 3;
    expect(sorted(sheet, 4, 0)).toBe('A4:C5');
  });

  it('are those of the filter, also over blank rows', () => {
    const sheet = sheetOf([...TITLED, [], [5, '戊', '市级']]);
    sheet.autoFilter.area = area(1, 0, 6, 3);
    expect(sorted(sheet, 2, 0)).toBe('A3:C7');
  });

  it('are none where nothing stands', () => {
    expect(sorted(sheetOf(TITLED), 30, 8)).toBeNull();
    expect(sorted(sheetOf([]), 0, 0)).toBeNull();
    expect(sorted(sheetOf([['只有表头', '一行']]), 0, 0)).toBeNull();
  });
});
