import { builtInFormat } from '../number-format/built-in-format';
import type { EntryOptions, NumericEntry } from './entry';
import { parseTypedDay } from './parse-typed-day';
import { parseTypedNumber } from './parse-typed-number';
import { parseTypedTime } from './parse-typed-time';
import { plainWidth } from './plain-width';

const LONGEST = 60;

const dayAndTime = (text: string, options: EntryOptions): NumericEntry | null => {
  const gap = text.search(/ +\d{1,2}:/);
  if (gap < 0) return null;
  const day = parseTypedDay(text.slice(0, gap), options);
  const time = parseTypedTime(text.slice(gap).trim());
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, numberFormat: builtInFormat(22, options.locale) };
};

/** Reads a text as the number, date or time Excel would take it for; null when it stays a text. */
export const parseTypedNumeric = (text: string, options: EntryOptions): NumericEntry | null => {
  if (text.length > LONGEST || !/[\d０-９]/.test(text)) return null;
  const plain = plainWidth(text).trim();
  return (
    parseTypedNumber(plain, options.locale) ??
    parseTypedDay(plain, options) ??
    parseTypedTime(plain) ??
    dayAndTime(plain, options)
  );
};
