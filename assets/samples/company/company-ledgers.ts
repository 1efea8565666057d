import { isIsoDay, serialDay } from '../serial-day';
import type { PlantedMistake } from '../truth';
import { SheetBuilder, columnName } from '../writer/sheet-builder';
import type { SheetSpec, StyleSpec } from '../writer/sheet-spec';
import { HEADER, bodyStyle } from './company-styles';
import type { CompanyStudio } from './company-studio';
import { type LedgerCell, slipOf, valueOf } from './ledger-cell';
import { spelledName } from './ledger-names';
import { activityRows, developmentRows, memberRows, projectRows, resultRows, spendingRows } from './ledger-rows';

type Columns = readonly (readonly [heading: string, width: number])[];
type Rows = readonly (readonly LedgerCell[])[];

/** Ledger sheets and what was put into them on purpose. */
export interface CompanyLedgers {
  readonly sheets: readonly SheetSpec[];
  readonly mistakes: readonly PlantedMistake[];
}

const NAME = ['工作室名称', 34] as const;
const DEVELOPMENT: Columns = [
  ['姓名', 12],
  ['日期', 14],
  ['晋升等级', 16],
  ['荣誉', 20],
  ['证明材料', 18],
];
/** From this one on, studios keep their members' development in a sheet of their own. */
const FIRST_WITH_SHEET = 14;
const WITHOUT_DEVELOPMENT = 17;
const WITHOUT_RESULTS = 5;
const TITLE: StyleSpec = { bold: true, size: 14, font: '微软雅黑', horizontal: 'center' };
const BLOCK: StyleSpec = { bold: true, font: '微软雅黑', fill: '#DDEBF7' };

class LedgerSheet {
  readonly mistakes: PlantedMistake[] = [];
  private readonly sheet: SheetBuilder;
  private row = 1;

  constructor(
    private readonly name: string,
    private readonly columns: Columns,
  ) {
    this.sheet = new SheetBuilder(columns.map(([, width]) => width));
  }

  line(text: string, style: StyleSpec): void {
    this.sheet.put(this.row, 1, text, style);
    this.sheet.paint(this.row, 2, this.columns.length, style);
    this.sheet.merge(this.row, 1, this.row, this.columns.length);
    this.row += 1;
  }

  headers(): void {
    this.columns.forEach(([heading], index) => this.sheet.put(this.row, index + 1, heading, HEADER));
    this.sheet.height(this.row, 26);
    this.row += 1;
  }

  skip(): void {
    this.row += 1;
  }

  rows(rows: Rows): void {
    for (const cells of rows) {
      cells.forEach((cell, index) => this.put(index + 1, cell));
      this.row += 1;
    }
  }

  private put(column: number, cell: LedgerCell): void {
    const value = valueOf(cell);
    const isDay = isIsoDay(value);
    const style = bodyStyle(typeof value === 'number' ? 'right' : 'left', isDay ? 'yyyy-mm-dd' : undefined);
    this.sheet.put(this.row, column, isDay ? serialDay(value) : value, style);
    const slip = slipOf(cell);
    if (slip) this.mistakes.push({ sheet: this.name, cell: `${columnName(column)}${this.row}`, ...slip });
  }

  build(filter: boolean): SheetSpec {
    const area = `A1:${columnName(this.columns.length)}${this.row - 1}`;
    const print = { paper: 9, landscape: true, area, footer: '&C&A　第 &P 页' } as const;
    return this.sheet.build(this.name, { ...print, titleRows: '1:1' }, filter ? { freeze: 'A2', filter: area } : {});
  }
}

interface Flat {
  readonly name: string;
  readonly columns: Columns;
  readonly rows: (name: string, index: number, studio: CompanyStudio) => Rows;
}

/* One sheet for all studios, each with its keeper's way of writing their names. */
const FLAT: readonly Flat[] = [
  {
    name: '成员名单',
    columns: [
      NAME,
      ['姓名', 12],
      ['性别', 8],
      ['出生年月', 12],
      ['学历', 12],
      ['技术职称', 14],
      ['所在部门', 16],
      ['主要分工', 16],
    ],
    rows: memberRows,
  },
  {
    name: '创建活动台账',
    columns: [['日期', 14], NAME, ['活动类型', 14], ['活动内容', 36], ['参加人数', 10], ['佐证材料', 20]],
    rows: activityRows,
  },
  {
    name: '攻关项目台帐',
    columns: [NAME, ['课题名称', 30], ['年度', 10], ['立项文号', 18], ['推进计划', 22], ['目标', 22], ['证明材料', 20]],
    rows: projectRows,
  },
  {
    name: '经费使用台账',
    columns: [['日期', 14], NAME, ['摘要', 28], ['支出类别', 14], ['金额（元）', 14], ['凭证号', 14]],
    rows: spendingRows,
  },
];

const flatSheet = ({ name, columns, rows }: Flat, studios: readonly CompanyStudio[], shift: number): LedgerSheet => {
  const sheet = new LedgerSheet(name, columns);
  sheet.headers();
  studios.forEach((studio, index) => sheet.rows(rows(spelledName(studio, index, shift), index, studio)));
  return sheet;
};

const ORDINALS = '一二三四五六七八九十';
const ordinal = (number: number): string =>
  number <= 10 ? (ORDINALS[number - 1] ?? '') : `${number < 20 ? '十' : '二十'}${ORDINALS[(number % 10) - 1] ?? ''}`;

/* A heading for each studio, its own header row, its rows. */
const resultSheet = (studios: readonly CompanyStudio[]): LedgerSheet => {
  const sheet = new LedgerSheet('创新成果台账', [
    ['序号', 6],
    ['成果名称', 30],
    ['成果类型', 12],
    ['完成日期', 14],
    ['认定部门', 24],
    ['专利类别', 12],
    ['获奖等级', 12],
    ['创收金额（万元）', 16],
    ['节资金额（万元）', 16],
    ['社会效益', 24],
    ['是否转化', 10],
    ['财务章', 10],
    ['证明材料', 24],
  ]);
  sheet.line('创新成果台账', TITLE);
  studios.forEach((studio, index) => {
    if (index === WITHOUT_RESULTS) return;
    sheet.skip();
    sheet.line(`${ordinal(index + 1)}、${spelledName(studio, index, 4)}`, BLOCK);
    sheet.headers();
    sheet.rows(resultRows(index, studio));
  });
  return sheet;
};

const sharedDevelopment = (studios: readonly CompanyStudio[]): LedgerSheet => {
  const sheet = new LedgerSheet('成员发展台账', [NAME, ...DEVELOPMENT]);
  sheet.headers();
  studios.slice(0, FIRST_WITH_SHEET).forEach((studio, index) => {
    sheet.rows(developmentRows(spelledName(studio, index, 2), index));
  });
  return sheet;
};

const ownDevelopment = (studio: CompanyStudio, index: number): LedgerSheet => {
  const sheet = new LedgerSheet(`${studio.leader}成员发展台账`, DEVELOPMENT);
  sheet.line(`${studio.name}成员发展台账（2025年度）`, TITLE);
  sheet.headers();
  sheet.rows(developmentRows(null, index));
  return sheet;
};

/** The ledgers that go with the register: for all studios together, a block for each, and a sheet for each. */
export const companyLedgers = (studios: readonly CompanyStudio[]): CompanyLedgers => {
  const flat = FLAT.map((ledger, shift) => flatSheet(ledger, studios, shift));
  const own = studios
    .map((studio, index) => ({ studio, index }))
    .filter(({ index }) => index >= FIRST_WITH_SHEET && index !== WITHOUT_DEVELOPMENT)
    .map(({ studio, index }) => ownDevelopment(studio, index));
  const blocks = [resultSheet(studios), ...own];
  const shared = sharedDevelopment(studios);
  return {
    sheets: [
      ...flat.map((sheet) => sheet.build(true)),
      shared.build(true),
      ...blocks.map((sheet) => sheet.build(false)),
    ],
    mistakes: [...flat, shared, ...blocks].flatMap(({ mistakes }) => mistakes),
  };
};
