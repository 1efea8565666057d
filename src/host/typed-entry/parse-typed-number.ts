import { builtInFormat } from '../number-format/built-in-format';
import type { DisplayLocale } from '../number-format/display-locale';
import type { NumericEntry } from './entry';

const AMOUNT = String.raw`(?:(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?|\.(\d+))`;
const NUMBER = new RegExp(`^([+-]?)${AMOUNT}(?:[eE]([+-]?\\d{1,4}))?$`);
const PERCENT = new RegExp(`^(.*\\d\\.?)\\s*%$|^%\\s*(\\d.*)$`);
const CURRENCY = /^([+-]?)([¥￥$€£])\s*([\d.,]+)$/;
const FRACTION = /^([+-]?)(\d+) +(\d{1,3})\/(\d{1,3})$/;
const BRACKETS = /^\(([¥￥$]?[\d.,]+%?)\)$/;
const LARGEST = 1e308;

/* Excel keeps fifteen digits of what is typed. */
const keepFifteen = (value: number): number => Number(value.toPrecision(15));

const plainNumber = (text: string): NumericEntry | null => {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = Number(text.replaceAll(',', ''));
  if (Math.abs(value) >= LARGEST) return null;
  const [, , integer = '', decimals = ''] = match;
  if (match[5] !== undefined) return { value: keepFifteen(value), numberFormat: '0.00E+00' };
  if (!integer.includes(',')) return { value: keepFifteen(value) };
  return { value: keepFifteen(value), numberFormat: decimals ? '#,##0.00' : '#,##0' };
};

const percentage = (text: string): NumericEntry | null => {
  const match = PERCENT.exec(text);
  const number = plainNumber((match?.[1] ?? match?.[2] ?? '').trim());
  if (!number) return null;
  return { value: keepFifteen(number.value / 100), numberFormat: text.includes('.') ? '0.00%' : '0%' };
};

const currencyFormat = (sign: string, decimals: boolean, locale: DisplayLocale): string => {
  const own = locale === 'zh-CN' ? /[¥￥]/ : /\$/;
  if (own.test(sign)) return builtInFormat(decimals ? 8 : 6, locale);
  const code = { $: '[$$-409]', '€': '[$€-2]', '£': '[$£-809]' }[sign] ?? '[$¥-804]';
  return `${code}#,##0${decimals ? '.00' : ''}`;
};

const currency = (text: string, locale: DisplayLocale): NumericEntry | null => {
  const [, sign = '', symbol = '', amount = ''] = CURRENCY.exec(text) ?? [];
  const number = plainNumber(sign + amount);
  return number && { value: number.value, numberFormat: currencyFormat(symbol, amount.includes('.'), locale) };
};

const fraction = (text: string): NumericEntry | null => {
  const [, sign = '', whole = '', above = '', below = ''] = FRACTION.exec(text) ?? [];
  if (Number(below) === 0) return null;
  const value = Number(whole) + Number(above) / Number(below);
  const places = '?'.repeat(below.length);
  return { value: sign === '-' ? -value : value, numberFormat: `# ${places}/${places}` };
};

const inBrackets = (text: string, locale: DisplayLocale): NumericEntry | null => {
  const inner = BRACKETS.exec(text)?.[1];
  const entry = inner === undefined ? null : parseTypedNumber(inner, locale);
  return entry && { ...entry, value: -entry.value };
};

/** Reads a number, percentage, amount of money, fraction or (negative) as Excel does; null when the text is none of them. */
export const parseTypedNumber = (text: string, locale: DisplayLocale): NumericEntry | null =>
  plainNumber(text) ?? percentage(text) ?? currency(text, locale) ?? fraction(text) ?? inBrackets(text, locale);
