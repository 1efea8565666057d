import { builtInFormat } from '../../../src/host/number-format/built-in-format';
import { formatValue } from '../../../src/host/number-format/format-value';

const shown = (id: number): string =>
  formatValue(43210.6426, builtInFormat(id, 'zh-CN'), { date1904: false, locale: 'zh-CN' });

describe('builtInFormat', () => {
  it.each([
    [0, '43210.6426'],
    [1, '43211'],
    [4, '43,210.64'],
    [14, '2018/4/20'],
    [22, '2018/4/20 15:25'],
    [30, '4-20-18'],
    [31, '2018年4月20日'],
    [33, '15时25分21秒'],
    [35, '下午3时25分21秒'],
    [44, ' ¥43,210.64 '],
    [49, '43210.6426'],
    [55, '下午3时25分'],
    [57, '2018年4月'],
    [58, '4月20日'],
    [163, '43210.6426'],
  ])('shows a day under format %s as %s', (id, text) => {
    expect(shown(id)).toBe(text);
  });

  it('gives the short date of the language', () => {
    expect(builtInFormat(14, 'en-US')).toBe('m/d/yyyy');
  });
});
