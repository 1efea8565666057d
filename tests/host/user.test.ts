import { createHost } from '../../src/host/host';
import { createWorkbook } from '../../src/host/model/open-workbook';
import { codeOf } from './support/code-of';

const start = () => {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.activeSheet, host: createHost(workbook) };
};

it('types as a person types', () => {
  const { host, sheet } = start();
  host.user.edit('Sheet1', 'A1', '2018-4-20');
  host.user.edit('Sheet1', 'A2', "'00123");
  host.user.edit('Sheet1', 'A3', '=A1+1');
  host.user.edit(sheet.id, 'B1', '3万元');
  expect([sheet.cells.value(0, 0), sheet.cells.value(1, 0), sheet.cells.value(0, 1)]).toEqual([
    43210,
    '00123',
    '3万元',
  ]);
  expect(sheet.cells.formula(2, 0)).toBe('=A1+1');
  host.user.edit('Sheet1', 'A1', '');
  expect(sheet.cells.value(0, 0)).toBe('');
});

it('puts values into cells as they are', () => {
  const { host, sheet } = start();
  host.user.setValues('Sheet1', 'A1:B2', [
    ['2018-4-20', '=1'],
    [5, ''],
  ]);
  expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1), sheet.cells.formula(0, 1)]).toEqual([
    '2018-4-20',
    '=1',
    null,
  ]);
  expect(codeOf(() => host.user.setValues('Sheet1', 'A1', [['a', 'b']]))).toBe('InvalidArgument');
});

describe('sorting as a person does', () => {
  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
  const filled = () => {
    const started = start();
    started.host.user.setValues('Sheet1', 'A1:B4', [
      ['丙', 3],
      ['甲', ''],
      ['乙', 1],
      ['丁', 2],
    ]);
    const column = (index: number) => [0, 1, 2, 3].map((row) => started.sheet.cells.value(row, index));
    return { ...started, column };
  };

  it('moves rows whole, blanks to the end either way', () => {
    const { host, column } = filled();
    host.user.sort('Sheet1', 'A1:B4', 1, true);
    expect([column(0), column(1)]).toEqual([
      ['乙', '丁', '丙', '甲'],
      [1, 2, 3, ''],
    ]);
    host.user.sort('Sheet1', 'A1:B4', 1, false);
    expect(column(0)).toEqual(['丙', '丁', '乙', '甲']);
  });

  it('takes colours along and leaves borders where they are', () => {
    const { host, sheet } = filled();
    const line = { style: 'thin', color: '#000000' };
    sheet.cells.patchStyle(cell(0, 0), { fill: '#FFFF00', borders: { EdgeTop: line } });
    host.user.sort('Sheet1', 'A1:B4', 1, true);
    const seen = [0, 2].map((row) => sheet.cells.style(row, 0)).map(({ fill, borders }) => [fill, borders]);
    expect(seen).toEqual([
      [null, { EdgeTop: line }],
      ['#FFFF00', {}],
    ]);
  });

  it('leaves hidden rows where they are', () => {
    const { host, sheet, column } = filled();
    sheet.rows.setHidden(1, true);
    host.user.sort('Sheet1', 'A1:B4', 1, true);
    expect(column(0)).toEqual(['乙', '甲', '丁', '丙']);
  });

  it('is refused over merged cells, on protected sheets and by a column that is not there', () => {
    const { host, sheet, column } = filled();
    const sort = (address = 'A1:B4', by = 1) => codeOf(() => host.user.sort('Sheet1', address, by, true));
    sheet.merges.add({ row: 2, column: 0, rowCount: 2, columnCount: 1 });
    expect([sort(), sort('A1:A2')]).toEqual(['InvalidOperation', 'InvalidArgument']);
    sheet.protection.protected = true;
    expect(sort('A1:B2')).toBe('AccessDenied');
    expect(column(1)).toEqual([3, '', 1, 2]);
  });
});

it('leaves what lies under a merged area empty', () => {
  const { host, sheet } = start();
  sheet.merges.add({ row: 0, column: 0, rowCount: 1, columnCount: 2 });
  host.user.edit('Sheet1', 'B1', 'x');
  host.user.setValues('Sheet1', 'A1:B1', [['a', 'b']]);
  expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1)]).toEqual(['a', '']);
});

it('says plainly what is not there', () => {
  const { host } = start();
  expect(codeOf(() => host.user.edit('没有', 'A1', 'x'))).toBe('ItemNotFound');
  expect(codeOf(() => host.user.edit('Sheet1', 'A0', 'x'))).toBe('InvalidArgument');
  expect(codeOf(() => host.user.edit('Sheet1', 'A1', '=SUM('))).toBe('InvalidArgument');
});
