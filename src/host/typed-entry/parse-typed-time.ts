import { builtInFormat } from '../number-format/built-in-format';
import type { NumericEntry } from './entry';

const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?([AaPp])[Mm]?)?$/;
const CHINESE_CLOCK = /^(上午|下午)?(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;
const HOURS_PER_DAY = 24;
const SECONDS_PER_DAY = 86_400;

const fractionOf = (hours: number, minutes: number, seconds: number): number | null =>
  minutes > 59 || seconds >= 60 ? null : (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;

/* Twelve-hour clocks count 12 as 0. */
const hourOf = (hour: number, half: 'am' | 'pm' | null): number | null => {
  if (half === null) return hour;
  return hour > 12 ? null : (hour % 12) + (half === 'pm' ? 12 : 0);
};

const clock = (text: string): NumericEntry | null => {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, typedHour = '', minutes = '', seconds, letter] = match;
  const hour = hourOf(Number(typedHour), letter === undefined ? null : letter.toLowerCase() === 'a' ? 'am' : 'pm');
  const value = hour === null ? null : fractionOf(hour, Number(minutes), Number(seconds ?? 0));
  if (value === null || hour === null) return null;
  if (hour >= HOURS_PER_DAY) return { value, numberFormat: '[h]:mm:ss' };
  const shown = (seconds === undefined ? 'h:mm' : 'h:mm:ss') + (letter === undefined ? '' : ' AM/PM');
  return { value, numberFormat: shown };
};

const chineseClock = (text: string): NumericEntry | null => {
  const match = CHINESE_CLOCK.exec(text);
  if (!match) return null;
  const [, word, typedHour = '', minutes = '', seconds] = match;
  const hour = hourOf(Number(typedHour), word === undefined ? null : word === '上午' ? 'am' : 'pm');
  if (hour === null || hour >= HOURS_PER_DAY) return null;
  const value = fractionOf(hour, Number(minutes), Number(seconds ?? 0));
  const format = (word === undefined ? 32 : 55) + (seconds === undefined ? 0 : 1);
  return value === null ? null : { value, numberFormat: builtInFormat(format, 'zh-CN') };
};

/** Reads a time of day or a duration (fraction of a day); null when the text is neither. */
export const parseTypedTime = (text: string): NumericEntry | null => clock(text) ?? chineseClock(text);
