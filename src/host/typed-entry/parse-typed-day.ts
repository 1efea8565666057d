import { builtInFormat } from '../number-format/built-in-format';
import type { EntryOptions, NumericEntry } from './entry';
import { fullYear, serialOfDay } from './serial-of-day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4}|\d{1,2})([-/])(\d{1,2})[-/](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const TWO_PARTS = /^(\d{1,2})[-/](\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const CHINESE = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const NAMED = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i;

const on = (serial: number | null, numberFormat: string): NumericEntry | null =>
  serial === null ? null : { value: serial, numberFormat };

const yearFirst = (text: string, { date1904, locale }: EntryOptions): NumericEntry | null => {
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year === '' || (locale === 'en-US' && year.length < 4)) return null;
  return on(serialOfDay(fullYear(year), Number(month), Number(day), date1904), builtInFormat(14, locale));
};

const monthFirst = (text: string, { date1904, locale }: EntryOptions): NumericEntry | null => {
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(text) ?? [];
  if (year === '' || locale !== 'en-US') return null;
  return on(serialOfDay(fullYear(year), Number(month), Number(day), date1904), builtInFormat(14, locale));
};

const monthAndDay = (text: string, { date1904, locale, year }: EntryOptions): NumericEntry | null => {
  const [, first = '', second = ''] = TWO_PARTS.exec(text) ?? [];
  if (first === '') return null;
  const shown = locale === 'zh-CN' ? builtInFormat(58, locale) : 'd-mmm';
  const day = on(serialOfDay(year, Number(first), Number(second), date1904), shown);
  if (day || Number(first) <= 12 || locale === 'en-US') return day;
  return on(serialOfDay(fullYear(first), Number(second), 1, date1904), 'mmm-yy');
};

const yearAndMonth = (text: string, { date1904 }: EntryOptions): NumericEntry | null => {
  const [, year = '', month = ''] = YEAR_MONTH.exec(text) ?? [];
  return year === '' ? null : on(serialOfDay(Number(year), Number(month), 1, date1904), 'mmm-yy');
};

/* 4月 and 2018年 alone are texts; the shown form follows the typed one. */
const chinese = (text: string, { date1904, year }: EntryOptions): NumericEntry | null => {
  const [, typedYear, month = '', day] = CHINESE.exec(text) ?? [];
  if (month === '' || (typedYear === undefined && day === undefined)) return null;
  const format = typedYear === undefined ? 58 : day === undefined ? 57 : 31;
  const inYear = typedYear === undefined ? year : fullYear(typedYear);
  return on(serialOfDay(inYear, Number(month), Number(day ?? 1), date1904), builtInFormat(format, 'zh-CN'));
};

const named = (text: string, { date1904, year }: EntryOptions): NumericEntry | null => {
  const [, day = '', name = '', typedYear] = NAMED.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const inYear = typedYear === undefined ? year : fullYear(typedYear);
  return on(serialOfDay(inYear, month, Number(day), date1904), typedYear === undefined ? 'd-mmm' : 'd-mmm-yy');
};

/** Reads a day as Excel of that language does; null when the text is no existing day. */
export const parseTypedDay = (text: string, options: EntryOptions): NumericEntry | null =>
  yearFirst(text, options) ??
  monthFirst(text, options) ??
  monthAndDay(text, options) ??
  yearAndMonth(text, options) ??
  chinese(text, options) ??
  named(text, options);
