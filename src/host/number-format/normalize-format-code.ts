import { builtInFormat } from './built-in-format';
import type { DisplayLocale } from './display-locale';
import { marked } from './display-marks';

/* Codes that stand for "the date or time as this computer shows it". A file names the short date by id 14, libraries write its English text. */
const systemCode = (code: string, locale: DisplayLocale): string => {
  const chinese = locale === 'zh-CN';
  if (code === 'mm-dd-yy' || code === 'm/d/yyyy' || code === 'm/d/yy') return builtInFormat(14, locale);
  if (code === 'm/d/yy h:mm' || code === 'm/d/yyyy h:mm') return builtInFormat(22, locale);
  if (/^\[\$-(?:F800|x-sysdate)\]/i.test(code)) return chinese ? 'yyyy"年"m"月"d"日"' : 'dddd, mmmm d, yyyy';
  if (/^\[\$-(?:F400|x-systime)\]/i.test(code)) return chinese ? 'h:mm:ss' : 'h:mm:ss AM/PM';
  return code;
};

const TOKENS = /"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|!([\s\S])|(G\/通用格式)|(上午\/下午)/g;

/** A format code in the words of the format library: Chinese Excel's `!` escape, G/通用格式 and 上午/下午 translated. */
export const normalizeFormatCode = (code: string, locale: DisplayLocale): string =>
  systemCode(code, locale).replace(TOKENS, (all, escaped?: string, general?: string, halfDay?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (general !== undefined) return 'General';
    return halfDay === undefined ? all : marked('halfDay', 'AM/PM');
  });
