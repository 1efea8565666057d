import type { DisplayLocale } from './display-locale';

/* ECMA-376 part 1, 18.8.30: a file names these formats by number only. The first list is the same everywhere. */
const COMMON: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const CLOCK = '上午/下午h"时"mm"分"';
const CLOCK_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

/* 27 to 36 and 50 to 58 are East Asian; other languages show them as they would in Chinese when the file came from there. */
const CHINESE: Readonly<Record<number, string>> = {
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: CLOCK,
  35: CLOCK_SECONDS,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: CLOCK,
  56: CLOCK_SECONDS,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

const LOCAL: Readonly<Record<DisplayLocale, Readonly<Record<number, string>>>> = {
  'zh-CN': {
    5: '"¥"#,##0;"¥"\\-#,##0',
    6: '"¥"#,##0;[Red]"¥"\\-#,##0',
    7: '"¥"#,##0.00;"¥"\\-#,##0.00',
    8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
    14: 'yyyy/m/d',
    22: 'yyyy/m/d h:mm',
    37: '#,##0;-#,##0',
    38: '#,##0;[Red]-#,##0',
    39: '#,##0.00;-#,##0.00',
    40: '#,##0.00;[Red]-#,##0.00',
    41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
    42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
    43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  },
  'en-US': {
    5: '"$"#,##0_);("$"#,##0)',
    6: '"$"#,##0_);[Red]("$"#,##0)',
    7: '"$"#,##0.00_);("$"#,##0.00)',
    8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
    14: 'm/d/yyyy',
    22: 'm/d/yyyy h:mm',
    37: '#,##0_);(#,##0)',
    38: '#,##0_);[Red](#,##0)',
    39: '#,##0.00_);(#,##0.00)',
    40: '#,##0.00_);[Red](#,##0.00)',
    41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
    42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  },
};

/** Format code of a built-in number format (`numFmtId` below 164) as Excel in that language has it; General for an unknown id. */
export const builtInFormat = (id: number, locale: DisplayLocale): string =>
  LOCAL[locale][id] ?? COMMON[id] ?? CHINESE[id] ?? 'General';
