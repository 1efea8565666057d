import { createWorkbook } from '../../src/host/model/open-workbook';
import type { CellScalar } from '../../src/host/model/types';
import type { SheetModel, WorkbookModel } from '../../src/host/model/workbook';

export const HEADERS = ['序号', '工作室名称', '所在单位', '带头人', '级别', '命名单位', '命名日期', '补助金额（元）'];

/** A row of the register that no rule has anything against. */
export const goodRow = (number: number): CellScalar[] => [
  number,
  `测试${number}号技术创新工作室`,
  `第${number}测试厂`,
  `测试${number}号`,
  '市级',
  '焦作市总工会',
  42491 + (number % 20),
  10000,
];

const fill = (sheet: SheetModel, rows: readonly (readonly CellScalar[])[]): void => {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') sheet.cells.setValue(row, column, value);
    });
  });
};

/** A workbook whose first sheet 台账 holds the rows under the usual header. */
export const registerWorkbook = (rows: readonly (readonly CellScalar[])[]): WorkbookModel => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = '台账';
  fill(sheet, [HEADERS, ...rows]);
  return workbook;
};

/** `count` good rows, with the given cells written over: row (from 0) → column → value. */
export const rowsWith = (count: number, changes: Readonly<Record<number, Readonly<Record<number, CellScalar>>>> = {}) =>
  Array.from({ length: count }, (_, index) =>
    goodRow(index + 1).map((value, column) => changes[index]?.[column] ?? value),
  );
