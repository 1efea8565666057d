import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import { readStudios } from '../../../src/domain/register/read-studios';
import { recognizeRegister } from '../../../src/domain/register/recognize-register';
import { subsidySlices } from '../../../src/domain/subsidy/sum-subsidies';
import { AS_OF } from '../../support/assistant';
import type { Finding } from '../../../src/domain/findings/finding';
import { checkRegister } from '../../../src/domain/policies/check-register';
import { inputOf, type Row } from '../../support/studio';
import { byLevel, inAll, naming, sums, told } from '../../support/subsidies';

const one = (paid: string | number, rest = {}) => told(sums([naming('甲一', '市级', '2018-04-20', paid, rest)]));

describe('differences in the register', () => {
  it.each([
    ['a wrong amount for the level', 30000, {}, ['台账!F2 error amount-differs']],
    ['an amount that cannot be read', '待定', {}, ['台账!F2 error unreadable-money']],
    ['a negative amount', -10000, {}, ['台账!F2 error negative']],
    ['no payment', '', {}, ['台账!F2 warning not-paid']],
    ['another spelling', '1万元', {}, []],
    ['paid before it was named', 10000, { 'subsidy.date': '2017-01-01' }, ['台账!F2 warning paid-before-naming']],
    [
      'several payers in one cell',
      20000,
      { 'subsidy.payer': '焦作市总工会、解放区总工会' },
      ['台账!F2 info several-payers'],
    ],
    ['the payer’s name holds 和', 20000, { 'subsidy.payer': '和田市总工会' }, []],
  ])('[JZ-38] %s', (_, paid, rest, expected) => {
    expect(one(paid, rest)).toEqual(expected);
  });

  it('[JZ-38] paid twice, to a studio without a naming, to a level that gets nothing', () => {
    const rows = [
      naming('甲一', '市级', '2018-04-20', 10000),
      naming('甲一', '市级', '2018-04-20', 10000),
      naming('乙一', '', '', 10000),
      naming('丙一', '县级', '2018-04-20', 10000),
    ];
    const result = sums(rows);
    expect(told(result)).toEqual([
      '台账!F3 error paid-above',
      '台账!F4 error paid-unnamed',
      '台账!F5 error level-unpaid',
    ]);
    expect(inAll(result)).toEqual([10000, 40000, 30000]);
  });

  it('[data/total-row] a total row that is not the sum of its rows changes no sum', () => {
    const rows = [
      naming('甲一', '市级', '2018-04-20', 10000),
      naming('乙一', '市级', '2018-04-20', 10000),
      naming('合计', '', '', 30000),
    ];
    const result = sums(rows, { skippedRows: [{ row: 3, why: 'total' }] });
    expect(told(result)).toEqual(['台账!F4 warning total-differs']);
    expect(inAll(result)).toEqual([20000, 20000, 0]);
    expect(result.stated).toMatchObject({ row: 3, paid: { amount: 3_000_000 } });
  });

  it('counts what another body paid apart', () => {
    const result = sums([
      naming('甲一', '市级', '2018-04-20', 10000, { 'subsidy.payer': '解放区总工会', 'subsidy.countyAmount': 5000 }),
    ]);
    expect(byLevel(result)['municipal']).toEqual([1, 10000, 10000, 0]);
    expect(result.figures.paidByOthers).toBe(1_500_000);
  });
});

const LIST = ['工作室名称', '所在单位', '拨付金额（元）', '拨付日期', '拨付单位'];
const list = (...rows: (string | number)[][]) => ({ 补助拨付明细: [LIST, ...rows] });
const registered = (name: string, level: string, date: string): Row =>
  Object.fromEntries(Object.entries(naming(name, level, date, '')).filter(([field]) => field !== 'subsidy.amount'));

describe('payments in a list on another sheet', () => {
  const rows = [registered('甲一', '市级', '2018-04-20'), registered('乙一', '省级', '2018-04-20')];

  it('are added up by studio, in whatever spelling of its name', () => {
    const sheets = list(
      ['甲一 技术创新工作室', '甲一厂', 4000, '2018-06-01', '市总工会'],
      ['甲一技术创新工作室', '甲一厂', '0.6万元', '2018-07-01', '市总工会'],
      ['乙一技术创新工作室', '乙一厂', 20000, '2018-06-01', ''],
    );
    const result = sums(rows, { sheets });
    expect(byLevel(result)).toMatchObject({
      provincial: [1, 20000, 20000, 20000],
      municipal: [1, 10000, 10000, 10000],
    });
    expect(told(result)).toEqual([]);
    expect(result.sheets.payments).toEqual(['补助拨付明细']);
  });

  it('[JZ-38] are judged as the register’s own column is', () => {
    const sheets = list(
      ['甲一技术创新工作室', '', 10000, '2018-06-01', ''],
      ['甲一技术创新工作室', '', 10000, '2019-06-01', ''],
      ['乙一技术创新工作室', '', 30000, '2018-01-01', ''],
    );
    expect(told(sums(rows, { sheets }))).toEqual([
      '补助拨付明细!C3 error paid-above',
      '补助拨付明细!C4 error amount-differs',
      '补助拨付明细!C4 warning paid-before-naming',
    ]);
  });

  it('tell of studios they leave out, of names nobody knows, of what cannot be read', () => {
    const sheets = list(
      ['丙一技术创新工作室', '丙一厂', 10000, '2018-06-01', ''],
      ['乙一技术创新工作室', '', '约2万', '2018-06-01', ''],
    );
    const result = sums(rows, { sheets });
    expect(told(result)).toEqual([
      '台账!A2 warning not-paid',
      '补助拨付明细!C2 warning payment-unlinked',
      '补助拨付明细!C3 error unreadable-money',
    ]);
    expect(inAll(result)).toEqual([30000, 0, -30000]);
  });

  it('go before the register’s column, which is asked about where it differs', () => {
    const both = [naming('甲一', '市级', '2018-04-20', 8000), naming('乙一', '省级', '2018-04-20', '')];
    const sheets = list(
      ['甲一技术创新工作室', '', 10000, '2018-06-01', ''],
      ['乙一技术创新工作室', '', 20000, '2018-06-01', ''],
    );
    const result = sums(both, { sheets });
    expect(told(result)).toEqual(['台账!F2 error amount-differs', '台账!F2 warning payments-disagree']);
    expect(inAll(result)).toEqual([30000, 30000, 0]);
  });

  it('find the naming of a studio that has two', () => {
    const two = [registered('甲一', '市级', '2016-04-20'), registered('甲一', '省级', '2018-04-20')];
    const sheets = list(
      ['甲一技术创新工作室', '', 20000, '2018-06-01', ''],
      ['甲一技术创新工作室', '', 10000, '2016-06-01', ''],
    );
    expect(byLevel(sums(two, { sheets }))).toEqual({
      national: [0, 30000, 0, 0],
      provincial: [1, 20000, 0, 20000],
      municipal: [1, 10000, 10000, 10000],
    });
  });

  it('that two lists tell are counted once; twice in one list is paid twice', () => {
    const row = ['甲一技术创新工作室', '甲一厂', 10000, '2018-06-01', ''];
    const other = ['乙一技术创新工作室', '乙一厂', 20000, '2018-06-01', ''];
    const lists = {
      补助拨付明细: [LIST, row, other],
      '2018年拨付汇总': [LIST, row, [...other.slice(0, 3), '2019-06-01', '']],
    };
    const result = sums(rows, { sheets: lists });
    expect(told(result)).toEqual(['2018年拨付汇总!C3 error paid-above', '2018年拨付汇总!C2 info payment-repeated']);
    expect(inAll(result)).toEqual([30000, 50000, 20000]);
    expect(told(sums(rows, { sheets: list(row, row, other) }))).toEqual(['补助拨付明细!C3 error paid-above']);
  });

  it.each(['2023年台账', '补助测算（旧）', '拨付计划'])('are not what %s tells', (name) => {
    const sheets = { [name]: [LIST, ['甲一技术创新工作室', '甲一厂', 10000, '2018-06-01', '']] };
    expect(sums(rows, { sheets }).sheets.payments).toEqual([]);
  });

  it('are no registers of other years, and no lists of spendings', () => {
    const older = [
      ['工作室名称', '所在单位', '带头人', '级别', '命名日期', '补助金额（元）'],
      ['甲一技术创新工作室', '甲一厂', '甲一', '市级', '2018-04-20', 10000],
    ];
    const spent = [
      ['工作室名称', '支出用途', '金额（元）', '日期'],
      ['甲一技术创新工作室', '购买材料', 10000, '2018-06-01'],
    ];
    const result = sums(rows, { sheets: { '2023年台账': older, 经费使用台账: spent } });
    expect(result.sheets.payments).toEqual([]);
    expect(inAll(result)).toEqual([30000, 0, -30000]);
  });
});

describe('several columns of payments', () => {
  const HEADERS = ['工作室名称', '所在单位', '带头人', '级别', '命名日期'];
  const sheet = (more: readonly string[], ...rows: readonly (string | number)[][]) => [
    [...HEADERS, ...more],
    ...rows.map((paid, index) => [`甲${index}技术创新工作室`, `甲${index}厂`, `甲${index}`, '市级', 43210, ...paid]),
  ];
  const read = (values: readonly (readonly (string | number)[])[]) => {
    const grid = { sheet: '台账', values, merges: [] };
    const policy = jiaozuo2015;
    const register = recognizeRegister(grid, { required: policy.required, levelWords: policy.levelWords });
    if (!register) throw new Error('not recognised');
    const input = { register, grid, policy, studios: readStudios(grid, register, policy), asOf: AS_OF, settings: {} };
    const slices = subsidySlices(input, { payments: [], ledgers: [] });
    let step = slices.next();
    while (step.done !== true) step = slices.next();
    if (!step.value) throw new Error('no subsidy');
    return step.value;
  };

  it('[JZ-38] add up, and the sum is what is judged', () => {
    const result = read(
      sheet(
        ['第一批拨付金额（元）', '第一批拨付日期', '第二批拨付金额（元）', '第二批拨付日期'],
        [4000, 43300, 6000, 43400],
        [10000, 43300, 10000, 43400],
        [10000, 43000, '', ''],
        ['', '', '', ''],
        [10000, 43300, '待定', ''],
      ),
    );
    expect(inAll(result)).toEqual([50000, 50000, 0]);
    expect(told(result)).toEqual([
      '台账!F5 warning not-paid',
      '台账!H3 error paid-above',
      '台账!F4 warning paid-before-naming',
      '台账!H6 error unreadable-money',
    ]);
  });

  it('[JZ-38] add to the column for the amount', () => {
    const result = read(sheet(['已拨付（元）', '追加拨付（元）'], [4000, 6000], [10000, ''], [4000, ''], ['', '']));
    expect(inAll(result)).toEqual([40000, 24000, -16000]);
    expect(told(result)).toEqual(['台账!F4 info paid-short', '台账!F5 warning not-paid']);
  });

  it.each(['县总补助', '第一届评审', '第一批', '省级补助', '2019年产值'])('are not headed %s', (header) => {
    expect(inAll(read(sheet(['已拨付（元）', header], [10000, 5000])))).toEqual([10000, 10000, 0]);
  });
});

describe('the check beside several columns', () => {
  it('[JZ-38] does not accuse one part of a payment', () => {
    const rows = [naming('甲一', '市级', '2018-04-20', 4000, { note: '' })];
    const further = { column: 7, header: '追加拨付', field: null, confidence: 0, why: 'none', unit: 1 } as const;
    const input = inputOf(rows, { policy: jiaozuo2015 });
    const register = { ...input.register, columns: [...input.register.columns, further] };
    const money = ({ field }: Finding) => field === 'subsidy.amount';
    const brief = ({ code, severity }: Finding) => `${code} ${severity}`;
    expect(checkRegister(input).filter(money).map(brief)).toEqual(['amount-differs error']);
    expect(
      checkRegister({ ...input, register })
        .filter(money)
        .map(brief),
    ).toEqual(['paid-short info']);
  });
});
