import { createWorkbook } from '../../src/host/model/open-workbook';
import type { CellScalar } from '../../src/host/model/types';
import type { WorkbookModel } from '../../src/host/model/workbook';

export type SheetRows = readonly (readonly CellScalar[])[];

export const STUDIO_HEADERS = ['序号', '工作室名称', '所在单位', '领衔人', '命名单位', '命名日期', '成员总数'];
/* 18 October 2020. */
const NAMED = 44_122;

export const studioName = (number: number): string => `测试${number}号劳模创新工作室`;
const studioRow = (number: number): CellScalar[] => [
  number,
  studioName(number),
  `第${number}测试局`,
  `测试${number}号`,
  '中国交建工会联合会',
  NAMED,
  9,
];

/** A workbook with a register of so many studios and the ledger sheets given. */
export const ledgerWorkbook = (count: number, sheets: Readonly<Record<string, SheetRows>>): WorkbookModel => {
  const workbook = createWorkbook();
  const all: Readonly<Record<string, SheetRows>> = {
    登记表: [STUDIO_HEADERS, ...Array.from({ length: count }, (_, index) => studioRow(index + 1))],
    ...sheets,
  };
  Object.entries(all).forEach(([name, rows], index) => {
    const sheet = index === 0 ? workbook.sheets[0]! : workbook.addSheet(name);
    sheet.name = name;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== '') sheet.cells.setValue(row, column, value);
      }),
    );
  });
  return workbook;
};

const RESULT_HEADERS = [
  '工作室名称',
  '成果名称',
  '完成日期',
  '认定部门',
  '节资（万元）',
  '社会效益',
  '财务章',
  '证明材料',
];
/** A complete result of 2025. */
export const resultRow = (number: number, proof: CellScalar = '√'): CellScalar[] => [
  studioName(number),
  `成果${number}`,
  '2025-03-01',
  '省科技厅',
  8,
  '减少返工',
  '是',
  proof,
];
export const resultSheet = (...rows: CellScalar[][]): SheetRows => [RESULT_HEADERS, ...rows];
/** Activities of 2025, with the proofs given. */
export const activitySheet = (...proofs: CellScalar[]): SheetRows => [
  ['日期', '工作室名称', '活动内容', '佐证材料'],
  ...proofs.map((proof, index) => ['2025-04-01', studioName(index + 1), '培训', proof]),
];
