/* Digits, then what stands behind the year in the four spellings that nearly all day texts have. */
const ZERO = 48;
const MARKS: ReadonlyMap<number, number> = new Map(Array.from('./-年', (mark, at) => [mark.charCodeAt(0), at]));
const YEAR_MARK = '年'.charCodeAt(0);
const MONTH_MARK = '月'.charCodeAt(0);
const DAY_MARK = '日'.charCodeAt(0);

const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
};

/* One or two digits as a number below 200 that also tells how many there are: "4" → 4, "04" → 104. */
const shortNumber = (text: string, at: number): number => {
  const first = digitAt(text, at);
  const second = digitAt(text, at + 1);
  if (first < 0 || second < 0) return first;
  return 100 + first * 10 + second;
};
const lengthOf = (short: number): number => (short >= 100 ? 2 : 1);

const yearOf = (text: string): number => {
  let year = 0;
  for (let at = 0; at < 4; at += 1) {
    const digit = digitAt(text, at);
    if (digit < 0) return -1;
    year = year * 10 + digit;
  }
  return year;
};

/** Numbers below this can stand for a day text. */
export const DAY_TEXT_KEYS = 2 ** 23;

/**
 * A number that stands for the text of a day written 2018.4.20, 2018/4/20, 2018-04-20 or 2018年4月20日 (years 1900 to 2155);
 * −1 for every other text. Two texts have the same number only if they are equal, so that it can be used in their place.
 */
export const dayTextKey = (text: string): number => {
  const mark = text.length < 8 || text.length > 11 ? undefined : MARKS.get(text.charCodeAt(4));
  const year = mark === undefined ? -1 : yearOf(text) - 1900;
  if (mark === undefined || year < 0 || year > 255) return -1;
  const month = shortNumber(text, 5);
  const afterMonth = 5 + lengthOf(month);
  const between = text.charCodeAt(4) === YEAR_MARK ? MONTH_MARK : text.charCodeAt(4);
  if (month < 0 || text.charCodeAt(afterMonth) !== between) return -1;
  const day = shortNumber(text, afterMonth + 1);
  const end = afterMonth + 1 + lengthOf(day);
  const isWhole =
    between === MONTH_MARK ? text.length === end + 1 && text.charCodeAt(end) === DAY_MARK : text.length === end;
  if (day < 0 || !isWhole || month % 100 > 12 || day % 100 > 31) return -1;
  const place = (short: number, width: number): number => (short % 100) + (short >= 100 ? width : 0);
  return ((mark * 256 + year) * 32 + place(month, 16)) * 64 + place(day, 32);
};
