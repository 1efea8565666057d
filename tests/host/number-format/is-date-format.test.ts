import { isDateFormat } from '../../../src/host/number-format/is-date-format';

describe('isDateFormat', () => {
  it.each([
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    '[DBNum1]yyyy"年"',
    'mm-dd-yy',
    'h:mm',
    '[h]:mm:ss',
    '上午/下午h"时"',
    'aaaa',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[$-804]m"月";@',
  ])('%s is one', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    'General',
    '',
    '0.00',
    '@',
    '0!.0,"万"',
    'G/通用格式',
    '"day"0',
    '[Red]0',
    '[DBNum2]General"元"',
    '#,##0"年"',
  ])('%s is none', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
