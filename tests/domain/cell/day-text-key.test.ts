import fc from 'fast-check';
import { DAY_TEXT_KEYS, dayTextKey } from '../../../src/domain/cell/day-text-key';

const part = fc.integer({ min: 0, max: 31 }).chain((number) => fc.constantFrom(String(number), `0${number}`.slice(-2)));
const month = fc
  .integer({ min: 0, max: 12 })
  .chain((number) => fc.constantFrom(String(number), `0${number}`.slice(-2)));
const dayText = fc
  .record({ year: fc.integer({ min: 1900, max: 2155 }), month, day: part, mark: fc.constantFrom('.', '/', '-', '年') })
  .map((date) =>
    date.mark === '年'
      ? `${date.year}年${date.month}月${date.day}日`
      : [date.year, date.month, date.day].join(date.mark),
  );

describe('dayTextKey', () => {
  it('stands for one text alone', () => {
    const texts = new Map<number, string>();
    fc.assert(
      fc.property(dayText, (text) => {
        const key = dayTextKey(text);
        expect(key).toBeGreaterThanOrEqual(0);
        expect(key).toBeLessThan(DAY_TEXT_KEYS);
        expect(texts.get(key) ?? text).toBe(text);
        texts.set(key, text);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    '',
    '2018',
    '2018.4',
    '2018.4.20.',
    '2018.4/20',
    '2018.4.32',
    '2018.13.2',
    '2018年4.20',
    '2018年4月20',
    '2018年4月20号',
    '2018年4月日',
    '20180420',
    ' 2018.4.2',
    '2018.4.2 ',
    '2018. 4.2',
    '2018..4.2',
    '2018.4.2x',
    '２０１８.4.2',
    '2018-04-20T08',
    '1899.4.20',
    '2156.4.20',
    '201a.4.20',
  ])('has none for %j', (text) => {
    expect(dayTextKey(text)).toBe(-1);
  });
});
