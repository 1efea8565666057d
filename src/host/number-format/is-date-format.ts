import { isDateFormat as isDatePattern } from 'numfmt';
import { normalizeFormatCode } from './normalize-format-code';

const known = new Map<string, boolean>();

/** True when a number under this format is shown as a date, a time or a duration. */
export const isDateFormat = (numberFormat: string): boolean => {
  let answer = known.get(numberFormat);
  if (answer === undefined) {
    answer = isDatePattern(normalizeFormatCode(numberFormat, 'zh-CN'));
    known.set(numberFormat, answer);
  }
  return answer;
};
