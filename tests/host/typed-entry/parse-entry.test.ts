import fc from 'fast-check';
import type { CellScalar } from '../../../src/host/model/types';
import { formatValue } from '../../../src/host/number-format/format-value';
import { parseEntry } from '../../../src/host/typed-entry/parse-entry';

const ZH = { date1904: false, locale: 'zh-CN', year: 2026 } as const;
const EN = { date1904: false, locale: 'en-US', year: 2026 } as const;

/* What the cell holds and what it shows afterwards. */
const typed = (text: string, options: Parameters<typeof parseEntry>[1] = ZH): [CellScalar, string] | string => {
  const entry = parseEntry(text, options);
  if ('formula' in entry) return entry.formula;
  return [entry.value, formatValue(entry.value, entry.numberFormat ?? 'General', options)];
};

describe('parseEntry in a Chinese Excel', () => {
  it.each<[string, number, string]>([
    ['20180420', 20180420, '20180420'],
    ['00123', 123, '123'],
    ['-5', -5, '-5'],
    ['+5', 5, '5'],
    [' 5 ', 5, '5'],
    ['.5', 0.5, '0.5'],
    ['5.', 5, '5'],
    ['(5)', -5, '-5'],
    ['1,234', 1234, '1,234'],
    ['1,234.5', 1234.5, '1,234.50'],
    ['1e3', 1000, '1.00E+03'],
    ['2018.4', 2018.4, '2018.4'],
    ['１２３', 123, '123'],
    ['１２．５％', 0.125, '12.50%'],
    ['410102198001011234', 410102198001011000, '4.10102E+17'],
    ['50%', 0.5, '50%'],
    ['5.5%', 0.055, '5.50%'],
    ['￥1,000', 1000, '¥1,000'],
    ['¥3.5', 3.5, '¥3.50'],
    ['-¥3.5', -3.5, '¥-3.50'],
    ['$5.50', 5.5, '$5.50'],
    ['1 1/2', 1.5, '1 1/2'],
    ['0 3/12', 0.25, '  1/4 '],
  ])('%s is the number %s, shown as %s', (text, value, shown) => {
    expect(typed(text)).toEqual([value, shown]);
  });

  it.each<[string, number, string]>([
    ['2018-4-20', 43210, '2018/4/20'],
    ['2018/4/20', 43210, '2018/4/20'],
    ['18-4-20', 43210, '2018/4/20'],
    ['2018年4月20日', 43210, '2018年4月20日'],
    ['２０１８年４月２０日', 43210, '2018年4月20日'],
    ['2018年4月', 43191, '2018年4月'],
    ['4月20日', 46132, '4月20日'],
    ['4/20', 46132, '4月20日'],
    ['3-5', 46086, '3月5日'],
    ['1-2', 46024, '1月2日'],
    ['2018-4', 43191, 'Apr-18'],
    ['13-5', 41395, 'May-13'],
    ['20-Apr-18', 43210, '20-Apr-18'],
    ['1900-2-29', 60, '1900/2/29'],
    ['2018-4-20 15:24', 43210 + 924 / 1440, '2018/4/20 15:24'],
  ])('%s is the day %s, shown as %s', (text, value, shown) => {
    const [serial, display] = typed(text);
    expect(serial).toBeCloseTo(value, 10);
    expect(display).toBe(shown);
  });

  it.each([
    ['15:24', '15:24'],
    ['15:24:30', '15:24:30'],
    ['3:24 PM', '3:24 PM'],
    ['12:05 AM', '12:05 AM'],
    ['25:10', '25:10:00'],
    ['15时24分', '15时24分'],
    ['下午3时24分', '下午3时24分'],
  ])('%s is a time, shown as %s', (text, shown) => {
    expect(typed(text)[1]).toBe(shown);
  });

  it.each([
    '王某某技术创新工作室',
    '2018.4.20',
    '2018-2-30',
    '2018-13-1',
    '1899-12-31',
    '2018年',
    '4月',
    '3万元',
    '30000元',
    '1,23',
    '1-2-',
    '1-2万',
    '1e400',
    '13:60',
    '13:05 PM',
    '1/0 ',
    '--',
    '-',
    '=',
    '-5元',
    '＝A1',
    '@王某某',
    '第十二条',
  ])('%s stays a text', (text) => {
    expect(parseEntry(text, ZH)).toEqual({ value: text });
  });

  it('takes what follows an apostrophe as it stands', () => {
    expect(parseEntry("'00123", ZH)).toEqual({ value: '00123' });
    expect(parseEntry('\'=HYPERLINK("x")', ZH)).toEqual({ value: '=HYPERLINK("x")' });
    expect(parseEntry("'", ZH)).toEqual({ value: '' });
  });

  it.each([
    ['=HYPERLINK("http://example.invalid","王某某")', '=HYPERLINK("http://example.invalid","王某某")'],
    ['=1+', '=1+'],
    ['+A1*2', '=+A1*2'],
    ['-SUM(A1:A3)', '=-SUM(A1:A3)'],
    ['-王某某', '=-王某某'],
  ])('%s is a formula', (text, formula) => {
    expect(typed(text)).toBe(formula);
  });

  it('knows logical and error values in any case', () => {
    expect(parseEntry('true', ZH)).toEqual({ value: true });
    expect(parseEntry('FALSE', ZH)).toEqual({ value: false });
    expect(parseEntry('#n/a', ZH)).toEqual({ value: '#N/A' });
  });
});

describe('parseEntry elsewhere', () => {
  it('counts from 1904 where the workbook does', () => {
    const options = { ...ZH, date1904: true };
    expect(parseEntry('2018-4-20', options)).toEqual({ value: 41748, numberFormat: 'yyyy/m/d' });
    expect(parseEntry('1904-1-1', options)).toEqual({ value: 0, numberFormat: 'yyyy/m/d' });
    expect(parseEntry('1903-12-31', options)).toEqual({ value: '1903-12-31' });
  });

  it('reads days month first in an English Excel', () => {
    expect(typed('4/20/2018', EN)).toEqual([43210, '4/20/2018']);
    expect(typed('2018-4-20', EN)).toEqual([43210, '4/20/2018']);
    expect(typed('4/20', EN)).toEqual([46132, '20-Apr']);
    expect(typed('18-4-20', EN)).toEqual(['18-4-20', '18-4-20']);
  });
});

describe('parseEntry, whatever is typed', () => {
  const signs = fc.constantFrom(...'0123456789.,-/:%()¥￥$eE+=\'"年月日时分上下午万元 ０１％王#@'.split(''));
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 14 }).map((all) => all.join('')),
  );

  it('never throws, gives no number that is not finite, and leaves a text as it was typed', () => {
    fc.assert(
      fc.property(text, (entered) => {
        const entry = parseEntry(entered, ZH);
        if ('formula' in entry) return entry.formula.startsWith('=');
        if (typeof entry.value === 'number') return Number.isFinite(entry.value);
        if (typeof entry.value === 'boolean' || entry.value.startsWith('#')) return true;
        return entry.value === entered || entry.value === entered.slice(1);
      }),
      { numRuns: 3000 },
    );
  });
});
