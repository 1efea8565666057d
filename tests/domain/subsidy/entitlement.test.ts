import { cccc2018 } from '../../../src/domain/policies/cccc-2018/cccc-2018';
import { jiaozuo2015 } from '../../../src/domain/policies/jiaozuo-2015/jiaozuo-2015';
import type { Policy } from '../../../src/domain/policies/policy';
import { byLevel, inAll, naming, sums, told } from '../../support/subsidies';

const reasons = (result: ReturnType<typeof sums>) =>
  result.unsettled.map(({ studio, why }) => `${studio.slice(0, 2)} ${why}`);

describe('what namings are entitled to', () => {
  it('[JZ-38] gives 30,000, 20,000 and 10,000 by level, and nothing below', () => {
    const result = sums([
      naming('甲一', '国家级', '2018-04-20', 30000),
      naming('乙一', '省级', '2018-04-20', 20000),
      naming('丙一', '市级', '2018-04-20', ''),
      naming('丁一', '县级', '2018-04-20', ''),
      naming('戊一', '基层单位', '2018-04-20', ''),
    ]);
    expect(byLevel(result)).toEqual({
      national: [1, 30000, 30000, 30000],
      provincial: [1, 20000, 20000, 20000],
      municipal: [1, 10000, 10000, 0],
      county: [1, 0, 0, 0],
      unit: [1, 0, 0, 0],
    });
    expect(inAll(result)).toEqual([60000, 50000, -10000]);
    expect(result.figures.total.studios).toBe(5);
    expect(told(result)).toContain('台账!F4 warning not-paid');
  });

  it('[JZ-01] gives nothing by itself for what was named before 2 February 2015', () => {
    const result = sums([
      naming('甲一', '市级', '2015-02-01', 10000),
      naming('乙一', '市级', '2015-02-02', 10000),
      naming('丙一', '市级', '2015年', ''),
    ]);
    expect(reasons(result)).toEqual(['甲一 before-effective', '丙一 maybe-before-effective']);
    expect(byLevel(result)['municipal']).toEqual([3, 10000, 10000, 20000]);
  });

  it.each([
    ['manual', 10000, ['甲一 promotion']],
    ['full', 30000, []],
    ['difference', 20000, []],
    ['none', 10000, []],
  ] as const)('[JZ-38] a rise in level under %s', (promotion, entitled, unsettled) => {
    const rows = [naming('甲一', '市级', '2016-04-20', 10000), naming('甲一', '省级', '2018-04-20', '')];
    const result = sums(rows, { settings: { promotion } });
    expect(result.figures.total.entitled).toBe(entitled * 100);
    expect(reasons(result)).toEqual(unsettled);
  });

  it.each([
    ['full', 20000, []],
    ['full', 10000, ['台账!F3 error amount-differs']],
    ['difference', 10000, []],
    ['difference', 20000, ['台账!F3 error amount-differs']],
    ['none', 20000, ['台账!F3 error rise-unpaid']],
    ['manual', 20000, ['台账!F3 info promotion']],
  ] as const)('[JZ-38] judges the payment of a rise as %s was decided: %d', (promotion, paid, expected) => {
    const rows = [naming('甲一', '市级', '2016-04-20', 10000), naming('甲一', '省级', '2018-04-20', paid)];
    expect(told(sums(rows, { settings: { promotion } }))).toEqual(expected);
  });

  it('counts a naming once that stands in several rows', () => {
    const rows = [naming('甲一', '市级', '2018-04-20', 4000), naming('甲一', '市级', '2018-04-20', 6000)];
    const result = sums(rows);
    expect(byLevel(result)).toMatchObject({ municipal: [1, 10000, 10000, 10000] });
    expect(told(result)).toEqual([]);
  });

  it('waits for somebody where the level is unclear, the day has not come or the title is gone unpaid', () => {
    const result = sums([
      naming('甲一', '特级', '2018-04-20', 10000),
      naming('乙一', '市级', '2027-04-20', ''),
      naming('丙一', '市级', '2018-04-20', '', { 'studio.status': '已摘牌' }),
    ]);
    expect(reasons(result)).toEqual(['甲一 level-unclear', '乙一 not-yet-named', '丙一 withdrawn']);
    expect(inAll(result)).toEqual([0, 10000, 10000]);
    expect(result.figures.rest).toMatchObject({ studios: 1, paid: 1_000_000 });
  });

  it('[CC-21] 50,000 for what the group named; other bodies’ namings are not its matter', () => {
    const rows = [
      naming('甲一', '中国交建', '2018-10-20', 50000),
      naming('乙一', '省级', '2018-10-20', 20000),
      naming('丙一', '中国交建', '2016-10-20', ''),
    ];
    const result = sums(rows, { policy: cccc2018 });
    expect(byLevel(result)).toEqual({ group: [2, 50000, 50000, 50000] });
    expect(result.outside).toBe(1);
    expect(result.figures.paidByOthers).toBe(2_000_000);
    expect(reasons(result)).toEqual(['丙一 before-effective']);
  });
});

describe('amounts a document promises without naming them', () => {
  const promising: Policy = { ...jiaozuo2015, rates: { provincial: 20_000, municipal: null } };
  const rows = [naming('甲一', '市级', '2018-04-20', 8000), naming('乙一', '省级', '2018-04-20', 20000)];

  it('are null for the level and in the total, never 0', () => {
    const result = sums(rows, { policy: promising });
    expect(byLevel(result)).toEqual({ provincial: [1, 20000, 20000, 20000], municipal: [1, null, null, 8000] });
    expect(inAll(result)).toEqual([null, 28000, null]);
    expect(result.figures.levels[1]?.rateFrom).toBe('open');
    expect(told(result)).toEqual([]);
  });

  it('count once somebody decided one, and payments are judged by it', () => {
    const result = sums(rows, { policy: promising, settings: { 'amount.municipal': '10000' } });
    expect(inAll(result)).toEqual([30000, 28000, -2000]);
    expect(result.figures.levels[1]?.rateFrom).toBe('decided');
    expect(told(result)).toEqual(['台账!F2 error amount-differs']);
  });

  it('take cents exactly', () => {
    const cents = Array.from({ length: 300 }, (_, index) => naming(`甲${index}`, '市级', '2018-04-20', 0.1));
    const result = sums(cents, { policy: promising, settings: { 'amount.municipal': '0.07' } });
    expect(inAll(result)).toEqual([21, 30, 9]);
  });
});

describe('sums by union and year', () => {
  it('groups by the union and by the year of the naming, what is not written by itself', () => {
    const result = sums([
      naming('甲一', '市级', '2018-04-20', 10000, { 'studio.supervisingUnion': '解放区总工会' }),
      naming('乙一', '市级', '2016-04-20', 10000, { 'studio.supervisingUnion': ' 解放区总工会 ' }),
      naming('丙一', '省级', '', '', { 'studio.supervisingUnion': '' }),
    ]);
    const brief = (sum: { group: string; studios: number; entitled: number | null; paid: number }) =>
      `${sum.group}:${sum.studios}:${(sum.entitled ?? 0) / 100}:${sum.paid / 100}`;
    expect(result.figures.unions.map(brief)).toEqual(['解放区总工会:2:20000:20000', ':1:20000:0']);
    expect(result.figures.years.map(brief)).toEqual(['2016:1:10000:10000', '2018:1:10000:10000', ':1:20000:0']);
  });
});

describe('unions without a column', () => {
  it('are told by the titles of groups, unless these name levels', () => {
    const titles = ['一、解放区（2个）', '省级（1个）'] as const;
    const rows = [
      { 'studio.name': titles[0] },
      naming('甲一', '市级', '2018-04-20', 10000),
      naming('乙一', '市级', '2018-04-20', 10000),
      { 'studio.name': titles[1] },
      naming('丙一', '省级', '2018-04-20', 20000),
    ];
    const skippedRows = [
      { row: 1, why: 'group' },
      { row: 4, why: 'group' },
    ] as const;
    const { unions } = sums(rows, { skippedRows }).figures;
    expect(unions.map(({ group, studios }) => `${group} ${studios}`)).toEqual(['解放区 2', ' 1']);
  });
});
