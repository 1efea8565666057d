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
