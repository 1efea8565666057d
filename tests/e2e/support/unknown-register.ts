import { createWorkbook } from '../../../src/host/model/open-workbook';
import type { CellScalar } from '../../../src/host/model/types';

/** 2016-05-12 as Excel counts days. */
const SOME_DAY = 42502;
const HEADERS = [
  '编号',
  '创新工作室名称',
  '工作单位',
  '领衔人姓名',
  '工作室级别',
  '认定单位',
  '授牌时间',
  '拨付金额（元）',
];
const FIRST_ROW = 3;
const STUDIOS = 24;

/** A cell that is to be fixed: what stands there, what has to stand there, how the sheet then shows it, and where it lies in the opposite order. */
export const DATE_AS_TEXT = { address: 'G8', text: '2018.4.20', shown: '2018-4-20' };
export const AMOUNT_IN_WORDS = { address: 'H10', sortedTo: 'H21', text: '１万元', value: 10000 };
export const STUDIO_COUNT = STUDIOS;
export const SHEET = '2026年汇总';

const rowOf = (number: number): CellScalar[] => [
  number,
  `试验${number}号技术创新工作室`,
  `焦作第${number}试验厂`,
  `试验${number}号`,
  '市级',
  '焦作市总工会',
  SOME_DAY + (number % 20),
  10000,
];

/** A register that no sample knows: its own header words, a title, a line above the header, two cells spelled their own way. */
export const unknownRegister = (): Uint8Array => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = SHEET;
  const { cells } = sheet;
  cells.setValue(0, 0, '焦作市职工创新工作室汇总表');
  sheet.merges.add({ row: 0, column: 0, rowCount: 1, columnCount: HEADERS.length });
  cells.setValue(1, 0, '填报单位：焦作市某某区总工会');
  const rows = Array.from({ length: STUDIOS }, (_, index) => rowOf(index + 1));
  [HEADERS, ...rows].forEach((row, down) =>
    row.forEach((value, column) => cells.setValue(FIRST_ROW - 1 + down, column, value)),
  );
  cells.patchStyle({ row: FIRST_ROW, column: 6, rowCount: STUDIOS, columnCount: 1 }, { numberFormat: 'yyyy-m-d' });
  HEADERS.forEach((_, column) => sheet.columns.setWidth(column, 96));
  cells.setValue(7, 6, DATE_AS_TEXT.text);
  cells.setValue(9, 7, AMOUNT_IN_WORDS.text);
  return workbook.save();
};
