import { createWorkbook } from '../../../src/host/model/open-workbook';
import { filterAreaAt } from '../../../src/workbench/filter/filter-area';
import { SheetFilter } from '../../../src/workbench/filter/sheet-filter';

const AREA = { row: 0, column: 0, rowCount: 5, columnCount: 2 };

const open = () => {
  const [sheet] = createWorkbook().sheets;
  const rows = [
    ['级别', '状态'],
    ['市级', '已拨'],
    ['省级', '未拨'],
    ['市级', '未拨'],
    ['', '已拨'],
  ];
  rows.forEach((row, r) => row.forEach((text, c) => text !== '' && sheet!.cells.setValue(r, c, text)));
  return { sheet: sheet!, filter: new SheetFilter(AREA, (row, column) => String(sheet!.cells.value(row, column))) };
};
const hiddenRows = (sheet: ReturnType<typeof open>['sheet']) => [0, 1, 2, 3, 4].filter((row) => sheet.rows.hidden(row));

describe('a filter', () => {
  it('lists each value once, blanks too', () => {
    const { filter } = open();
    expect(filter.choices(0).map(({ text }) => text)).toEqual(['', '省级', '市级']);
  });

  it('hides the rows of unticked values, of all columns together, never the header', () => {
    const { sheet, filter } = open();
    filter.hide(sheet, 0, new Set(['省级']));
    expect(hiddenRows(sheet)).toEqual([2]);
    filter.hide(sheet, 1, new Set(['已拨']));
    expect(hiddenRows(sheet)).toEqual([1, 2, 4]);
    expect([filter.isOn(0), filter.choices(0).find(({ text }) => text === '省级')?.shown]).toEqual([true, false]);
  });

  it('shows all rows again when it is cleared', () => {
    const { sheet, filter } = open();
    filter.hide(sheet, 0, new Set(['省级', '']));
    filter.hide(sheet, 0, new Set());
    expect([hiddenRows(sheet), filter.isOn(0)]).toEqual([[], false]);
  });
});

describe('the filter button', () => {
  it('stands in the header row, also in a header cell that is merged over two rows', () => {
    const { sheet } = open();
    sheet.autoFilter.area = { row: 1, column: 0, rowCount: 4, columnCount: 2 };
    sheet.merges.add({ row: 0, column: 0, rowCount: 2, columnCount: 1 });
    expect(filterAreaAt(sheet, 0, 0)).not.toBeNull();
    expect(filterAreaAt(sheet, 0, 1)).toBeNull();
    expect(filterAreaAt(sheet, 1, 1)).not.toBeNull();
    expect(filterAreaAt(sheet, 1, 2)).toBeNull();
    expect(filterAreaAt(sheet, 2, 0)).toBeNull();
  });
});
