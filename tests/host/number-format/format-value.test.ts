import { formatValue } from '../../../src/host/number-format/format-value';
import type { CellScalar } from '../../../src/host/model/types';

const ZH = { date1904: false, locale: 'zh-CN' } as const;
const EN = { date1904: false, locale: 'en-US' } as const;
/* 2018-04-20, 15:25:20.64, a Friday */
const DAY = 43210.6426;

const zh = (value: CellScalar, code: string): string => formatValue(value, code, ZH);

describe('formatValue, numbers', () => {
  it.each<[CellScalar, string, string]>([
    [30000, 'General', '30000'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567.891, 'General', '1234567.891'],
    [12345678912, 'General', '12345678912'],
    [123456789123, 'General', '1.23457E+11'],
    [1e-10, 'General', '1E-10'],
    [-5, 'General', '-5'],
    [43210.6426, '0', '43211'],
    [2.5, '0', '3'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [1234567890123.25, '0.000', '1234567890123.250'],
    [0.1, '0.00000000000000000000', '0.10000000000000000000'],
    [30000, '#,##0', '30,000'],
    [30000, '#,##0.00', '30,000.00'],
    [0.285, '0%', '29%'],
    [0.12345, '0.00%', '12.35%'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.25, '# ?/?', ' 1/4'],
    [7, '000000', '000007'],
    [30000, '"¥"#,##0.00', '¥30,000.00'],
    [30000, '￥#,##0.00', '￥30,000.00'],
    [30000, '[$¥-804]#,##0', '¥30,000'],
    [-30000, '¥#,##0.00;¥-#,##0.00', '¥-30,000.00'],
    [-30000, '#,##0_);(#,##0)', '(30,000)'],
    [30000, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', ' ¥30,000.00 '],
    [0, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', ' ¥-   '],
    [-12, '[Red]0', '-12'],
    [0, '0;-0;;@', ''],
    [5, ';;;', ''],
    [30000, '0"元"', '30000元'],
    [12, '#"人"', '12人'],
    [5, '0人', '5人'],
    [3, '第0批', '第3批'],
    [123456.7, '0!.0,"万"', '12.3万'],
    [30000, '0!.0,"万"', '3.0万'],
    [-123456, '0!.0,"万"', '-12.3万'],
    [123456.7, '0!.0000"万"', '12.3457万'],
    [123456.7, '0\\.0,"万元"', '12.3万元'],
    [12500, '[>=10000]0!.0,"万";0', '1.3万'],
    [9999, '[>=10000]0!.0,"万";0', '9999'],
    [30000, 'G/通用格式"元"', '30000元'],
    [12, '', '12'],
  ])('shows %s under %s as %s', (value, code, shown) => {
    expect(zh(value, code)).toBe(shown);
  });

  it('falls back to General under a code nobody can read', () => {
    expect(zh(12.5, '0E')).toBe('12.5');
  });
});

describe('formatValue, days and times', () => {
  it.each<[number, string, string]>([
    [DAY, 'yyyy/m/d', '2018/4/20'],
    [DAY, 'mm-dd-yy', '2018/4/20'],
    [DAY, 'm/d/yyyy', '2018/4/20'],
    [DAY, 'm/d/yy h:mm', '2018/4/20 15:25'],
    [DAY, 'yyyy-mm-dd', '2018-04-20'],
    [DAY, 'yyyy-mm-dd;@', '2018-04-20'],
    [DAY, 'yyyy\\-mm\\-dd', '2018-04-20'],
    [DAY, 'yyyy.m.d', '2018.4.20'],
    [DAY, 'yyyymmdd', '20180420'],
    [DAY, 'yyyy"年"m"月"d"日"', '2018年4月20日'],
    [DAY, 'yyyy年m月d日', '2018年4月20日'],
    [DAY, '[$-804]yyyy"年"m"月"d"日";@', '2018年4月20日'],
    [DAY, 'yyyy"年"m"月"', '2018年4月'],
    [DAY, 'm"月"d"日"', '4月20日'],
    [DAY, 'd-mmm-yy', '20-Apr-18'],
    [DAY, '[$-F800]dddd, mmmm dd, yyyy', '2018年4月20日'],
    [DAY, '[$-F400]h:mm:ss AM/PM', '15:25:21'],
    [DAY, 'h:mm AM/PM', '3:25 PM'],
    [DAY, 'yyyy/mm/dd hh:mm:ss', '2018/04/20 15:25:21'],
    [DAY, 'h"时"mm"分"', '15时25分'],
    [DAY, '上午/下午h"时"mm"分"', '下午3时25分'],
    [0.25, '上午/下午h"时"mm"分"', '上午6时00分'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [DAY, 'aaaa', '星期五'],
    [DAY, 'aaa', '五'],
    [DAY, '[$-804]aaaa;@', '星期五'],
    [DAY, '[$-804]dddd', '星期五'],
    [DAY, 'dddd', 'Friday'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [-1, 'yyyy/m/d', '########'],
    [2958466, 'yyyy/m/d', '########'],
    [2958465, 'yyyy/m/d', '9999/12/31'],
  ])('shows %s under %s as %s', (value, code, shown) => {
    expect(zh(value, code)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does, but not hours', () => {
    const options = { date1904: true, locale: 'zh-CN' } as const;
    expect(formatValue(41748, 'yyyy-mm-dd', options)).toBe('2018-04-20');
    expect(formatValue(0, 'yyyy/m/d', options)).toBe('1904/1/1');
    expect(formatValue(41748, 'aaaa', options)).toBe('星期五');
    expect(formatValue(1.5, '[h]:mm', options)).toBe('36:00');
  });

  it('shows system dates, week days and the short date in English in an English Excel', () => {
    expect(formatValue(DAY, 'm/d/yyyy', EN)).toBe('4/20/2018');
    expect(formatValue(DAY, '[$-F800]dddd, mmmm dd, yyyy', EN)).toBe('Friday, April 20, 2018');
    expect(formatValue(DAY, 'aaaa', EN)).toBe('Friday');
    expect(formatValue(DAY, '[$-804]aaaa', EN)).toBe('星期五');
    expect(formatValue(DAY, 'yyyy"年"m"月"d"日"', EN)).toBe('2018年4月20日');
  });
});

describe('formatValue, Chinese numerals', () => {
  it.each<[number, string, string]>([
    [12345, '[DBNum1]General', '一万二千三百四十五'],
    [12345, '[DBNum1][$-804]G/通用格式', '一万二千三百四十五'],
    [12345, '[DBNum2][$-804]General"元整"', '壹万贰仟叁佰肆拾伍元整'],
    [12345, '[DBNum3]0', '１２３４５'],
    [2018, '[DBNum1]0', '二○一八'],
    [10, '[DBNum1]General', '一十'],
    [0, '[DBNum2]General', '零'],
    [105, '[DBNum2]General', '壹佰零伍'],
    [1010, '[DBNum1]General', '一千○一十'],
    [1000005, '[DBNum2]General', '壹佰万零伍'],
    [10010000, '[DBNum2]General', '壹仟零壹万'],
    [100000005, '[DBNum1]General', '一亿○五'],
    [123456789012, '[DBNum2]General', '壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰'],
    [-12.05, '[DBNum1]General', '-一十二.○五'],
    [43.5, '[DBNum2]0.00', '肆叁.伍零'],
    [-5, '[DBNum2]General;"负"[DBNum2]General', '负伍'],
    [DAY, '[DBNum1]yyyy"年"m"月"d"日"', '二○一八年四月二十日'],
    [DAY, '[DBNum1][$-804]yyyy"年"m"月"d"日";@', '二○一八年四月二十日'],
    [43388, '[DBNum1]m"月"d"日"', '十月十五日'],
    [43388, '[DBNum2]yyyy"年"m"月"d"日"', '贰零壹捌年壹拾月壹拾伍日'],
    [DAY, '[DBNum1]h"时"mm"分"', '十五时二十五分'],
  ])('shows %s under %s as %s', (value, code, shown) => {
    expect(zh(value, code)).toBe(shown);
  });
});

describe('formatValue, texts and the rest', () => {
  it.each<[CellScalar, string, string]>([
    ['王某某技术创新工作室', 'General', '王某某技术创新工作室'],
    ['00123', '@', '00123'],
    [43210, '@', '43210'],
    ['王某某', '@"工作室"', '王某某工作室'],
    ['王某某', '0;-0;;"【"@"】"', '【王某某】'],
    ['王某某', ';;;', ''],
    ['王某某', '0.00', '王某某'],
    ['待定', 'yyyy/m/d', '待定'],
    ['#N/A', '@"工作室"', '#N/A'],
    [true, '0.00', 'TRUE'],
    [false, '@', 'FALSE'],
    ['', 'yyyy/m/d', ''],
  ])('shows %s under %s as %s', (value, code, shown) => {
    expect(zh(value, code)).toBe(shown);
  });
});
