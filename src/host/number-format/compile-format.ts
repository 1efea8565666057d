import { getFormatDateInfo, isValidFormat } from 'numfmt';
import type { DisplayLocale } from './display-locale';
import { isDateFormat } from './is-date-format';
import { markFormatCode } from './mark-format-code';
import { normalizeFormatCode } from './normalize-format-code';

/** A format code made ready once for many values. */
export interface CompiledFormat {
  /** False when the code could not be read and General stands in for it. */
  readonly valid: boolean;
  readonly pattern: string;
  readonly date: boolean;
  /** True when the code shows a day of the calendar, so that the 1904 epoch matters. */
  readonly calendar: boolean;
  readonly general: boolean;
  /** True when the code shows so few decimals that a tie has to be rounded as Excel does. */
  readonly rounds: boolean;
}

const MANY_DECIMALS = /\.[0#?]{5}|[/]|E[+-]/;

const compile = (code: string, locale: DisplayLocale): CompiledFormat => {
  const normalized = normalizeFormatCode(code, locale);
  const candidate = markFormatCode(normalized, locale);
  const valid = isValidFormat(candidate);
  const pattern = valid ? candidate : 'General';
  const { year, month, day } = getFormatDateInfo(pattern);
  return {
    valid,
    pattern,
    date: isDateFormat(normalized),
    calendar: year || month || day || /[da]{3}/i.test(normalized),
    general: pattern === 'General',
    rounds: /[0#?]/.test(pattern) && !MANY_DECIMALS.test(pattern),
  };
};

const compiled = new Map<string, CompiledFormat>();

/** The compiled form of a format code, made once per code and language; an unreadable code counts as General. */
export const compileFormat = (code: string, locale: DisplayLocale): CompiledFormat => {
  const key = `${locale}|${code}`;
  let format = compiled.get(key);
  if (!format) {
    format = compile(code === '' ? 'General' : code, locale);
    compiled.set(key, format);
  }
  return format;
};
