import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, openWorkbook } from '../../src/host/model/open-workbook';
import { listChoices } from '../../src/workbench/desk/list-choices';
import { placeOf } from '../../src/workbench/desk/place-of';

describe('a place by name', () => {
  const workbook = createWorkbook();
  const [first] = workbook.sheets;
  const list = workbook.addSheet("王's 名单");
  const names = { visible: true, comment: '' };
  workbook.addName({ name: '年度名单', sheetId: null, formula: "='王''s 名单'!$B$2:$B$9", ...names });
  workbook.addName({ name: '年度名单', sheetId: list.id, formula: "='王''s 名单'!$C$1", ...names });

  it('is an address of this sheet or of another one', () => {
    expect(placeOf(workbook, first!, '$B$5')).toEqual({
      sheet: first,
      area: { row: 4, column: 1, rowCount: 1, columnCount: 1 },
    });
    expect(placeOf(workbook, first!, "'王''s 名单'!A1:B2")?.sheet).toBe(list);
  });
  it('is what a defined name stands for, the sheet’s own name first', () => {
    expect(placeOf(workbook, first!, '年度名单')?.area).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 1 });
    expect(placeOf(workbook, list, '年度名单')?.area).toEqual({ row: 0, column: 2, rowCount: 1, columnCount: 1 });
  });
  it('is none for anything else', () => {
    expect(['没有', '', '不存在!A1', 'XFE1'].map((text) => placeOf(workbook, first!, text))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the list of a validated cell', () => {
  const bytes = readFileSync(join(__dirname, '../host/files/61-features-excel.xlsx'));
  const workbook = openWorkbook(bytes, '61-features-excel.xlsx');
  const [sheet] = workbook.sheets;

  it('holds the allowed values, and is none for a cell without', () => {
    expect(listChoices(workbook, sheet!, { row: 3, column: 0 })).toEqual(['财务部', '工程部', '销售部', '行政部']);
    expect(listChoices(workbook, sheet!, { row: 3, column: 7 })).toEqual([
      String(workbook.sheets[2]!.cells.value(0, 0)),
    ]);
    expect(listChoices(workbook, sheet!, { row: 0, column: 0 })).toBeNull();
    expect(listChoices(workbook, sheet!, { row: 3, column: 3 })).toBeNull();
  });
});
