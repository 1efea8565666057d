import { chineseNumber, digitByDigit } from './chinese-number';
import { plainText } from './normalise-text';

/** A date as written: a part that is not written is null. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date or a period; `from` and `to` are the same when it is one date. */
export interface WrittenDate {
  readonly from: DateParts;
  readonly to: DateParts;
}

const TIME =
  /(?:[T ]|(?<=日|号)) ?(?:上午|下午)?(?:[01]?\d|2[0-3])(?::|时)[0-5]?\d?(?:[:分][0-5]?\d?(?:\.\d+)?秒?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const WEEKDAY = /[(,]?(?:周|星期|礼拜)[一二三四五六日天][)]?$/;
const BATCH = /\(?(?:第[一二三四五六七八九十\d]{1,3}|首)批\)?$/;
/* （首次）, （市级）: a remark that does not put the date in doubt. */
const ASIDE = /\((?!.*[拟待预计约或至到前后未撤改暂月日年?？])[^()\d]{1,8}\)$/;
const YEAR_IN_CHINESE = /[〇零○O一二三四五六七八九\d]{4}(?=年|$)/g;
const NUMBER_IN_CHINESE = /[〇零○一二三四五六七八九十]+(?=[月日号])/g;

const arabic = (text: string): string =>
  text
    .replace(YEAR_IN_CHINESE, (year) => digitByDigit(year.replace(/O/g, '0')))
    .replace(NUMBER_IN_CHINESE, (number) => String(chineseNumber(number) ?? number));

const FORMS: readonly RegExp[] = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})([./\-、_])(?<m>\d{1,2})\2(?<d>\d{1,2})[日.]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月份?$/,
  /^(\d{4})[./-](\d{1,2})月?$/,
  /^(\d{4})(\d{2})$/,
  /^(\d{4})(?:年[度份]?)?$/,
];

const oneDate = (text: string): DateParts | null => {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [month, day] = match.groups ? [match.groups['m'], match.groups['d']] : [match[2], match[3]];
    return {
      year: Number(match[1]),
      month: month === undefined ? null : Number(month),
      day: day === undefined ? null : Number(day),
    };
  }
  return null;
};

/* The second half of a period may leave out what it shares with the first: 2018年4月至6月. */
const secondDate = (text: string, first: DateParts): DateParts | null => {
  const month = /^(\d{1,2})月份?$/.exec(text);
  if (month && first.day === null) return { year: first.year, month: Number(month[1]), day: null };
  const day = /^(?:(\d{1,2})月)?(\d{1,2})[日号]$/.exec(text);
  if (!day || first.day === null) return oneDate(text);
  return { year: first.year, month: day[1] === undefined ? first.month : Number(day[1]), day: Number(day[2]) };
};

const period = (text: string): WrittenDate | null => {
  const match = /^(.{4,}?)(?:至|到|~|∼|—+|–|--|-)(.+)$/.exec(text) ?? null;
  if (!match) return null;
  const from = oneDate(match[1] ?? '');
  const to = from && secondDate(match[2] ?? '', from);
  return to ? { from, to } : null;
};

/* What nearly all dates look like: the same as the general way would find, in a fraction of its time. */
const USUAL = /^(\d{4})(?:([./-])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d\d)(\d\d))$/;

const usualDate = (text: string): WrittenDate | null => {
  const match = USUAL.exec(text);
  if (!match) return null;
  const month = match[3] ?? match[5] ?? match[7];
  const day = match[4] ?? match[6] ?? match[8];
  const date = { year: Number(match[1]), month: Number(month), day: Number(day) };
  return { from: date, to: date };
};

/** Reads a date or period in any spelling in use; null when it is none. The parts are not checked against the calendar. */
export const writtenDate = (text: string): WrittenDate | null => usualDate(text) ?? unusualDate(text);

const unusualDate = (text: string): WrittenDate | null => {
  const plain = plainText(text).replace(/^'/, '').replace(TIME, '');
  const compact = arabic(plain.replace(/ /g, '').replace(WEEKDAY, '').replace(ASIDE, '').replace(BATCH, ''));
  const date = oneDate(compact);
  return date ? { from: date, to: date } : period(compact);
};
