import fc from 'fast-check';
import { readMoney } from '../../../src/domain/cell/read-money';
import { amountSpellings } from '../../support/registers/spellings';

describe('readMoney', () => {
  it.each<[string | number, number]>([
    ['3万元', 30000],
    ['３万元', 30000],
    ['3万', 30000],
    ['1.5万', 15000],
    ['1 万 元', 10000],
    ['10,000.00', 10000],
    ['1，０００', 1000],
    ['10000元', 10000],
    ['10000.00元整', 10000],
    ['¥10,000', 10000],
    ['￥10,000.00', 10000],
    ['人民币壹万元整', 10000],
    ['壹万圆整', 10000],
    ['拾万元', 100000],
    ['伍仟元', 5000],
    ['三万五千元', 35000],
    ['3万5千元', 35000],
    ['三万二千一百元整', 32100],
    ['人民币拾万元(¥100,000)', 100000],
    ['1万元（已拨）', 10000],
    ['一次性1万元', 10000],
    ['共3万元', 30000],
    ['(10,000)', -10000],
    ['（10,000）', -10000],
    ['-3000', -3000],
    ['-¥5,000', -5000],
    ['1元5角', 1.5],
    ['0', 0],
    [0, 0],
    [10000, 10000],
    [0.1 + 0.2, 0.3],
  ])('reads %p as %p yuan', (value, yuan) => expect(readMoney(value, 1)).toMatchObject({ value: yuan, problem: null }));

  it.each([
    ...[
      '1-2万',
      '1万至10万元',
      '5万元∼10万元',
      '5万元~10万元',
      '待定',
      '不少于1万元',
      '不低于1万元',
      '各8万元',
      '每个1万元',
    ],
    ...[
      '约3万',
      '3万元左右',
      '3万余元',
      '1万元以上',
      '1万元(未拨)',
      '1万元（拟拨）',
      '1万元（第2笔0.5万元）',
      '2万元,1万元',
    ],
    ...[
      '一万五',
      '1万2',
      '10,00',
      '1e4',
      '50%',
      '市级',
      '3万元/年',
      '人民币拾万元(¥10,000)',
      '分别给予5万元、3万元',
      true,
    ],
  ])('says that %p is unreadable', (value) =>
    expect(readMoney(value, 1)).toMatchObject({ value: null, problem: 'unreadable-money' }),
  );

  it.each(['', ' ', '/', '／', '无', '—', '-', '暂无', '未拨付'])('takes %p for blank, not for 0', (value) =>
    expect(readMoney(value, 1)).toMatchObject({ value: null, problem: null }),
  );

  it('tells error values apart', () => expect(readMoney('#REF!', 1).problem).toBe('error-value'));

  it('counts a bare number in the unit of the column, and an amount with its own unit in that', () => {
    expect(readMoney(1, 10000).value).toBe(10000);
    expect(readMoney(1.5, 10000).value).toBe(15000);
    expect(readMoney('3', 10000).value).toBe(30000);
    expect(readMoney('3万元', 10000).value).toBe(30000);
    expect(readMoney('30000元', 10000).value).toBe(30000);
    expect(readMoney('三', 10000).value).toBe(30000);
  });

  it('reads a number that is displayed in 万 as it is displayed', () => {
    expect(readMoney(10000, 1, '1.0万').value).toBe(10000);
    expect(readMoney(10400, 1, '1.0万').value).toBe(10400);
    expect(readMoney(1, 1, '1万元').value).toBe(10000);
    expect(readMoney(1, 10000, '1万元').value).toBe(10000);
    expect(readMoney(30000, 10000, '3.0万').value).toBe(30000);
    expect(readMoney(10000, 1, '10,000.00').value).toBe(10000);
  });

  it('calls numbers plain and texts not', () => {
    expect(readMoney(10000, 1).plain).toBe(true);
    expect(readMoney('10000', 1).plain).toBe(false);
  });

  it('reads every spelling of an amount as that amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 10, 100, 1000), (number, step) => {
        for (const spelling of amountSpellings(number * step))
          expect([spelling, readMoney(spelling, 1).value]).toEqual([spelling, number * step]);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9,.万元¥()一二十拾至-]{0,12}$/)), (text) => {
        const { value, problem } = readMoney(text, 1);
        expect(value === null || problem === null).toBe(true);
      }),
    );
  });
});
