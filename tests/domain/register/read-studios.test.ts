import type { Grid } from '../../../src/domain/cell/grid';
import { DAYS_1904, serialToIso } from '../../../src/domain/cell/serial-day';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { usesDate1904 } from '../../../src/domain/register/uses-date-1904';
import { gridOf } from '../../support/registers/layout';
import { LAYOUTS } from '../../support/registers/layouts';

const levelWords = { 省级: 'provincial', 市级: 'municipal' } as const;
const read = (grid: Grid) => {
  const register = recognizeRegister(grid, { required: [] })!;
  return { register, studios: readStudios(grid, register, { levelWords }) };
};
const layout = (about: RegExp): Grid => gridOf(LAYOUTS.find((one) => about.test(one.about))!);

const HEADER = ['工作室名称', '所在单位', '带头人', '命名时间', '补助金额', '级别'];
const grid = (rows: Grid['values'], more: Partial<Grid> = {}): Grid => ({
  sheet: '台账',
  values: [HEADER, ...rows],
  merges: [],
  ...more,
});

describe('readStudios', () => {
  it('fills merged cells down and names them by their first cell', () => {
    const { studios } = read(layout(/^a city/));
    expect(studios[1]!.text('studio.supervisingUnion')).toBe('解放区');
    expect(studios[1]!.address('studio.supervisingUnion')).toEqual({ row: 5, column: 1 });
    expect(studios[1]!.address('studio.name')).toEqual({ row: 6, column: 2 });
    expect(studios.map((studio) => studio.money('subsidy.amount').value)).toEqual([10000, 20000, null]);
  });

  it('adds up payments on several lines of one studio', () => {
    const { studios } = read(layout(/over two rows/));
    expect(studios.map((studio) => studio.money('subsidy.amount').value)).toEqual([10000, 10000, 10000, 20000]);
    expect(studios.map((studio) => studio.name)).toEqual([
      ...['王某某技术创新工作室', '李某某技术创新工作室', '赵某某技术创新工作室', '赵某某技术创新工作室'],
    ]);
    expect(studios.map((studio) => studio.level().value)).toEqual([
      'municipal',
      'municipal',
      'municipal',
      'provincial',
    ]);
  });

  it('takes a value from the second line where the first is blank, with its address', () => {
    const rows = [
      ['王某某创新工作室', '测试厂', '王某某', 43210, '', '市级'],
      ['', '', '', '', 10000, ''],
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 }));
    const { studios } = read(grid(rows, { merges }));
    expect(studios).toHaveLength(1);
    expect(studios[0]!.money('subsidy.amount').value).toBe(10000);
    expect(studios[0]!.address('subsidy.amount')).toEqual({ row: 2, column: 4 });
  });

  it('says that a studio’s payments cannot be read when one of them cannot', () => {
    const rows = [
      ['王某某创新工作室', '测试厂', '王某某', 43210, 5000, '市级'],
      ['', '', '', '', '待定', ''],
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 }));
    expect(read(grid(rows, { merges })).studios[0]!.money('subsidy.amount').problem).toBe('unreadable-money');
  });

  it('counts a merged payment of two lines once', () => {
    const rows = [
      ['王某某创新工作室', '测试厂', '王某某', 43210, 10000, '市级'],
      ['', '', '', '', '', ''],
    ];
    const merges = [0, 1, 2, 3, 4, 5].map((column) => ({ row: 1, column, rowCount: 2, columnCount: 1 }));
    expect(read(grid(rows, { merges })).studios.map((studio) => studio.money('subsidy.amount').value)).toEqual([10000]);
  });

  it('gives texts as people typed them, and dates as the sheet shows them', () => {
    const rows = [[' 王某某创新工作室　', '测试厂', true, 43210, 0.1 + 0.2, '']];
    const plain = read(grid(rows)).studios[0]!;
    expect([plain.name, plain.text('leader.name'), plain.text('naming.date'), plain.text('subsidy.amount')]).toEqual([
      ...['王某某创新工作室', 'TRUE', '2018-04-20', '0.3'],
    ]);
    const shown = read(grid(rows, { texts: new Map([[3, ['', '2018年4月20日']]]) })).studios[0]!;
    expect(shown.text('naming.date')).toBe('2018年4月20日');
    const narrow = read(grid(rows, { texts: new Map([[3, ['', '#####']]]) })).studios[0]!;
    expect(narrow.text('naming.date')).toBe('2018-04-20');
  });

  it('reads money as it is displayed', () => {
    const rows = [['王某某创新工作室', '测试厂', '王某某', 43210, 1, '']];
    expect(read(grid(rows)).studios[0]!.money('subsidy.amount').value).toBe(1);
    const texts = new Map([[4, ['', '1万元']]]);
    expect(read(grid(rows, { texts })).studios[0]!.money('subsidy.amount').value).toBe(10000);
  });

  it('has nothing to say about fields without a column', () => {
    const [studio] = read(grid([['王某某创新工作室', '测试厂', '王某某', '', '', '']])).studios;
    expect(studio!.has('site.area')).toBe(false);
    expect(studio!.area('site.area')).toMatchObject({ value: null, problem: null });
    expect(studio!.yesNo('rules.onWall')).toMatchObject({ value: null, problem: null });
    expect(studio!.text('note')).toBe('');
  });
});

describe('usesDate1904', () => {
  const rows = ['王某某', '李某某', '赵某某'].map((leader) => [
    `${leader}创新工作室`,
    '测试厂',
    leader,
    43210 - DAYS_1904,
    '',
    '',
  ]);
  const texts = new Map([[3, ['', '2018/4/20', '2018年4月20日', '2018-04-20']]]);

  it('knows the count by the year that is shown', () => {
    const { register, studios } = read(grid(rows, { texts }));
    expect(usesDate1904(grid(rows, { texts }), register)).toBe(true);
    expect(studios.map((studio) => serialToIso(studio.date('naming.date').value!.first))).toEqual([
      ...['2018-04-20', '2018-04-20', '2018-04-20'],
    ]);
  });

  it('takes the usual count where the texts agree with it, or where there are none', () => {
    const usual = grid([['王某某创新工作室', '测试厂', '王某某', 43210, '', '']], {
      texts: new Map([[3, ['', '2018/4/20']]]),
    });
    expect(usesDate1904(usual, read(usual).register)).toBe(false);
    expect(usesDate1904(grid(rows), read(grid(rows)).register)).toBe(false);
  });
});
