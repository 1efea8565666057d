import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell/cell-value';
import { readDate } from '../../../src/domain/cell/read-date';
import { DAYS_1904, isoToSerial, serialToIso } from '../../../src/domain/cell/serial-day';
import { daySpellings } from '../../support/registers/spellings';

const read = (value: CellValue, date1904 = false): string => {
  const { value: days, problem } = readDate(value, { date1904 });
  if (!days) return problem ?? 'nothing';
  const [first, last] = [serialToIso(days.first), serialToIso(days.last)];
  return first === last ? first : `${first}..${last}`;
};

describe('readDate', () => {
  it.each<[CellValue, string]>([
    ['二〇一五年二月二日', '2015-02-02'],
    ['二0一五年二月二日', '2015-02-02'],
    ['二○一五年十二月二十一日', '2015-12-21'],
    ['二零一八年十月三十日', '2018-10-30'],
    ['一九九八年三月', '1998-03-01..1998-03-31'],
    ['2018年8月2日', '2018-08-02'],
    ['2018年08月02日', '2018-08-02'],
    ['2018 年 8 月 2 日', '2018-08-02'],
    ['2018年8月2号', '2018-08-02'],
    ['20180420', '2018-04-20'],
    [20180420, '2018-04-20'],
    ['2018.4.20', '2018-04-20'],
    ['2018.04.20.', '2018-04-20'],
    ['2018-4-20', '2018-04-20'],
    ['2018/4/20', '2018-04-20'],
    ['2018、4、20', '2018-04-20'],
    ['2018．4．20', '2018-04-20'],
    ['２０１８年４月２０日', '2018-04-20'],
    ['２０１８／４／２０', '2018-04-20'],
    ["'2018-4-20", '2018-04-20'],
    ['2018-11-20 15:24', '2018-11-20'],
    ['2018-11-20 15:24:09', '2018-11-20'],
    ['2018-11-20T15:24:00Z', '2018-11-20'],
    ['2018年11月20日15时24分', '2018-11-20'],
    ['2018年4月20日(周五)', '2018-04-20'],
    ['2018年4月20日（星期五）', '2018-04-20'],
    ['2018-04-20 周五', '2018-04-20'],
    ['2018年4月（第三批）', '2018-04-01..2018-04-30'],
    ['2018年第一批', '2018-01-01..2018-12-31'],
    ['2018年4月20日（首次）', '2018-04-20'],
    ['2018.4.20（市级）', '2018-04-20'],
    ['2018年4月', '2018-04-01..2018-04-30'],
    ['2018年4月份', '2018-04-01..2018-04-30'],
    ['2018.04', '2018-04-01..2018-04-30'],
    ['2018-4', '2018-04-01..2018-04-30'],
    ['2018/10', '2018-10-01..2018-10-31'],
    ['201804', '2018-04-01..2018-04-30'],
    [201804, '2018-04-01..2018-04-30'],
    [2018.4, '2018-04-01..2018-04-30'],
    [2018.12, '2018-12-01..2018-12-31'],
    ['2020年2月', '2020-02-01..2020-02-29'],
    ['２０１８', '2018-01-01..2018-12-31'],
    [2018, '2018-01-01..2018-12-31'],
    ['2011年', '2011-01-01..2011-12-31'],
    ['2016年度', '2016-01-01..2016-12-31'],
    ['2012-2013年度', '2012-01-01..2013-12-31'],
    ['2019年1月至2021年12月', '2019-01-01..2021-12-31'],
    ['2019年—2021年', '2019-01-01..2021-12-31'],
    ['2018年4月—6月', '2018-04-01..2018-06-30'],
    ['2018年4月20日至25日', '2018-04-20..2018-04-25'],
    ['2018.4.20-2018.5.3', '2018-04-20..2018-05-03'],
    [43210, '2018-04-20'],
    [43210.75, '2018-04-20'],
  ])('reads %p as %s', (value, expected) => expect(read(value)).toBe(expected));

  it('reads 2018.1, which may have been typed as 2018.10, as both months', () => {
    expect(read(2018.1)).toBe('2018-01-01..2018-10-31');
    expect(read('2018.10')).toBe('2018-10-01..2018-10-31');
  });

  it.each([
    '2018-2-30',
    '2019年2月29日',
    '2018年13月',
    '2018.0.5',
    '2018-4-31',
    20180230,
    20181301,
    '20180431',
    201813,
  ])('never rolls %p over', (value) => expect(read(value)).toBe('impossible-date'));

  it.each([
    ...[
      '近日',
      '月底',
      '待定',
      '2018年4月（拟）',
      '2018年（预计）',
      '2018年4月（或5月）',
      '18.4.20',
      '98年',
      "'98",
      '20/4/2018',
      '4/20/2018',
      '2018年底',
      '2018年上半年',
      '约2018年',
    ],
    ...[
      '2018年4月上旬',
      '2018.4.20、2019.5.1',
      '第三批',
      '2018420',
      '0218年4月',
      '2021年至2019年',
      '市级',
      'Apr 20, 2018',
    ],
    ...[5, 1899, 2500, -43210, 800000, 0.5, 1234567, 2018.123, true],
  ])('says that %p is unreadable', (value) => expect(read(value)).toBe('unreadable-date'));

  it.each(['', '  ', '　', '/', '—', '－', '-', '无', '未命名', '未拨付', '暂无'])('takes %p for blank', (value) =>
    expect(read(value)).toBe('nothing'),
  );

  it('tells error values apart', () => expect(read('#N/A')).toBe('error-value'));

  it('counts days from 1904 where the workbook does', () => {
    expect(read(43210 - DAYS_1904, true)).toBe('2018-04-20');
    expect(read(20180420, true)).toBe('2018-04-20');
    expect(read(2018, true)).toBe('2018-01-01..2018-12-31');
  });

  it('calls only real Excel dates plain', () => {
    expect(readDate(43210, { date1904: false }).plain).toBe(true);
    for (const value of [20180420, '20180420', '2018-04-20', '2018年4月', 2018])
      expect(readDate(value, { date1904: false }).plain).toBe(false);
  });

  it('reads every spelling of a day as that day', () => {
    const day = fc.integer({ min: isoToSerial('1950-01-01') ?? 0, max: isoToSerial('2049-12-31') ?? 0 });
    fc.assert(
      fc.property(day, (serial) => {
        for (const spelling of daySpellings(serial))
          expect([spelling, read(spelling)]).toEqual([spelling, serialToIso(serial)]);
      }),
    );
  });

  it('never throws and never gives a day that is not in the calendar', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9年月日.\-/至~〇一二十 ]{0,14}$/));
    fc.assert(
      fc.property(value, (anything) => {
        const { value: days } = readDate(anything, { date1904: false });
        if (!days) return;
        expect(days.first).toBeLessThanOrEqual(days.last);
        expect(isoToSerial(serialToIso(days.first))).toBe(days.first);
      }),
    );
  });
});
