import { isIsoDay, serialDay } from '../serial-day';
import type { PlantedMistake, Truth } from '../truth';
import { columnName, SheetBuilder } from '../writer/sheet-builder';
import type { SheetSpec, StyleSpec } from '../writer/sheet-spec';
import { type CityColumn, blocks, COLUMNS, columnOf, type CountyBlock, HEADER_ROWS, rowOf } from './city-layout';
import type { CityStudio } from './city-studio';
import { cityStudios, COPIED, STUDIO_COUNT } from './city-studios';
import { OWN_FILLS, STYLES } from './city-styles';
import { SLIPS } from './slips';

export const SHEET = '2024年台账';
const LAST_COLUMN = COLUMNS.length;
const SUMMED = (['entitled', 'paid', 'county'] as const).map(columnOf);
const TOTAL_ROW = blocks().at(-1)!.subtotalRow + 1;
const CLERK = '样例经办人';

const studios = cityStudios();
const inColumn = (of: CityColumn['of'], from: number, to: number) =>
  `${columnName(columnOf(of))}${from}:${columnName(columnOf(of))}${to}`;

const styleOf = (item: CityColumn, value: string | number, fill: string | undefined): StyleSpec => ({
  ...STYLES.cell,
  horizontal: item.align,
  ...(isIsoDay(value) ? { format: 'yyyy-mm-dd' } : {}),
  ...(typeof value === 'number' && item.align === 'right' ? { format: '#,##0' } : {}),
  ...(fill ? { fill } : {}),
});

const putHeader = (sheet: SheetBuilder): void => {
  const [top, bottom] = HEADER_ROWS;
  COLUMNS.forEach(({ heading, of }, index) => {
    const column = index + 1;
    const under = of === 'entitled' || of === 'paid' || of === 'paidOn';
    sheet.put(under ? bottom : top, column, heading, STYLES.header);
    sheet.paint(top, column, column, STYLES.header);
    sheet.paint(bottom, column, column, STYLES.header);
    if (!under) sheet.merge(top, column, bottom, column);
  });
  sheet.put(top, columnOf('entitled'), '补助资金（元）', STYLES.header);
  sheet.merge(top, columnOf('entitled'), top, columnOf('paidOn'));
};

const putTitle = (sheet: SheetBuilder): void => {
  sheet.put(1, 1, '焦作市职工技术创新工作室台账（2024年度）', STYLES.title);
  sheet.merge(1, 1, 1, LAST_COLUMN);
  sheet.height(1, 36);
  sheet.put(2, 1, '填报单位：焦作市总工会经济技术部（样例）', STYLES.line);
  sheet.merge(2, 1, 2, 5);
  sheet.put(2, columnOf('phone'), '填报日期：2024年12月20日', STYLES.lineRight);
  sheet.merge(2, columnOf('phone'), 2, LAST_COLUMN);
  sheet.height(2, 22);
};

const valueOf = (studio: CityStudio, of: CityColumn['of'], index: number, county: string): string | number => {
  if (of === 'seq') return index + 1;
  return of === 'county.name' ? county : studio[of];
};

const putStudio = (sheet: SheetBuilder, row: number, index: number, county: string): void => {
  COLUMNS.forEach((item, i) => {
    const covered = item.of === 'county.name' && row !== blocks().find(({ name }) => name === county)?.studioRows[0];
    const value = covered ? '' : valueOf(studios[index]!, item.of, index, county);
    const style = styleOf(item, value, item.of === 'name' ? OWN_FILLS[index] : undefined);
    sheet.put(row, i + 1, isIsoDay(value) ? serialDay(value) : value, style);
  });
  sheet.height(row, 21);
};

/* SUM passes over text, as Excel does. */
const sumOf = (column: number, indexes: readonly number[]): number => {
  const { of } = COLUMNS[column - 1]!;
  const values = indexes.map((index) => valueOf(studios[index]!, of, index, ''));
  return values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
};
const indexesOf = (block: CountyBlock) => block.studioRows.map((_, offset) => block.first + offset);

const putTotal = (
  sheet: SheetBuilder,
  row: number,
  label: string,
  sums: readonly (readonly [string, number])[],
): void => {
  sheet.put(row, 1, label, STYLES.total);
  sheet.paint(row, 1, LAST_COLUMN, STYLES.total);
  sheet.merge(row, 1, row, 3);
  SUMMED.forEach((column, i) => sheet.put(row, column, sums[i]![1], STYLES.money, sums[i]![0]));
  sheet.height(row, 21);
};

const putBlock = (sheet: SheetBuilder, block: CountyBlock): void => {
  const { name, titleRow, studioRows, subtotalRow } = block;
  const [first, last] = [studioRows[0]!, studioRows.at(-1)!];
  sheet.put(titleRow, 1, `${name}（${studioRows.length}个）`, STYLES.group);
  sheet.paint(titleRow, 1, LAST_COLUMN, STYLES.group);
  sheet.merge(titleRow, 1, titleRow, LAST_COLUMN);
  sheet.height(titleRow, 21);
  studioRows.forEach((row, offset) => putStudio(sheet, row, block.first + offset, name));
  sheet.merge(first, columnOf('county.name'), last, columnOf('county.name'));
  const sums = SUMMED.map((column) => {
    const letter = columnName(column);
    return [`SUM(${letter}${first}:${letter}${last})`, sumOf(column, indexesOf(block))] as const;
  });
  putTotal(sheet, subtotalRow, '小计', sums);
};

const putFoot = (sheet: SheetBuilder): void => {
  const sums = SUMMED.map((column) => {
    const cells = blocks().map(({ subtotalRow }) => `${columnName(column)}${subtotalRow}`);
    return [cells.join('+'), blocks().reduce((sum, block) => sum + sumOf(column, indexesOf(block)), 0)] as const;
  });
  putTotal(sheet, TOTAL_ROW, '合计', sums);
  sheet.put(
    TOTAL_ROW + 1,
    1,
    '注：本表为样例，单位、人员和电话均为虚构；补助资金以市总工会拨款通知为准。',
    STYLES.line,
  );
  sheet.merge(TOTAL_ROW + 1, 1, TOTAL_ROW + 1, LAST_COLUMN);
  sheet.put(TOTAL_ROW + 2, 1, '填表人：樊某某', STYLES.line);
  sheet.put(TOTAL_ROW + 2, 5, '审核人：贾某某', STYLES.line);
  sheet.put(TOTAL_ROW + 2, 11, '日期：2024年12月20日', STYLES.line);
};

const addExtras = (sheet: SheetBuilder, first: number): void => {
  const last = TOTAL_ROW - 2;
  const [owed, paid] = [columnName(columnOf('entitled')), columnName(columnOf('paid'))];
  sheet.rule({
    area: `${owed}${first}:${paid}${last}`,
    formula: `AND(ISNUMBER($${owed}${first}),$${owed}${first}>0,$${paid}${first}="")`,
    fill: '#FCE4D6',
    color: '#C65911',
  });
  sheet.list({ area: inColumn('mode', first, last), words: ['职工', '班组长', '劳模'] });
  sheet.list({ area: inColumn('level', first, last), words: ['国家级', '省级', '市级', '县级', '基层单位'] });
  const note = (index: number, of: CityColumn['of'], text: string) =>
    sheet.note({ address: `${columnName(columnOf(of))}${rowOf(index)}`, author: CLERK, text });
  note(20, 'name', '2019年命名为市级，2020年晋为省级，两次命名分行登记。');
  note(44, 'unit', '单位改制，名称待工商登记后更新。');
  note(59, 'paid', '单位账户信息未报，报齐后拨付。');
  sheet.hide(rowOf(32));
};

/** The city register as it lies on the clerk's desk. */
export const cityRegister = (): SheetSpec => {
  const sheet = new SheetBuilder(COLUMNS.map(({ width }) => width));
  putTitle(sheet);
  putHeader(sheet);
  blocks().forEach((block) => putBlock(sheet, block));
  putFoot(sheet);
  const end = columnName(LAST_COLUMN);
  addExtras(sheet, rowOf(0));
  const print = {
    paper: 8,
    landscape: true,
    area: `A1:${end}${TOTAL_ROW + 2}`,
    titleRows: '3:4',
    footer: '&C第 &P 页，共 &N 页',
  } as const;
  return sheet.build(SHEET, print, { freeze: 'D5', filter: `A4:${end}${TOTAL_ROW - 1}`, tabColor: '#C00000' });
};

const planted = (): PlantedMistake[] =>
  Object.entries(SLIPS).flatMap(([index, { slips }]) =>
    slips.map(({ at, ...rest }) => ({
      sheet: SHEET,
      cell: `${columnName(columnOf(at))}${rowOf(Number(index))}`,
      ...rest,
    })),
  );

const mistake = (of: CityColumn['of'], row: number, rest: Omit<PlantedMistake, 'sheet' | 'cell'>): PlantedMistake => ({
  sheet: SHEET,
  cell: `${columnName(columnOf(of))}${row}`,
  ...rest,
});

/* What follows from more than one row. */
const wider = (): PlantedMistake[] => [
  mistake('paid', blocks()[1]!.subtotalRow, {
    rule: 'data/total-row',
    severity: 'warning',
    why: '“３万元”“1万元”“10,000.00”是文字，求和公式没有算进去',
  }),
  mistake('name', rowOf(COPIED.to), { rule: 'data/duplicate', severity: 'error', why: '同一工作室登记了两次' }),
  mistake('paid', rowOf(COPIED.to), { rule: 'jiaozuo-2015/JZ-38', severity: 'error', why: '登记两次，补助也算了两次' }),
];

/** What was put into the city register on purpose. */
export const cityTruth = (file: string): Truth => ({
  file,
  policy: 'jiaozuo-2015',
  sheet: SHEET,
  headerRows: [...HEADER_ROWS],
  firstRow: HEADER_ROWS[1] + 1,
  lastRow: TOTAL_ROW,
  studios: STUDIO_COUNT,
  mistakes: [...planted(), ...wider()],
});
