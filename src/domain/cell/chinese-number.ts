const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/* A number below 10,000 such as 三千零五十; null when the steps do not fall or a digit has no step before the end. */
const below10000 = (text: string): number | null => {
  let sum = 0;
  let digit: number | null = null;
  let lastStep = 10_000;
  let afterZero = false;
  for (const character of text) {
    const step = STEPS[character];
    const value = DIGITS[character];
    if (step !== undefined) {
      if (step >= lastStep || (digit === null && !(step === 10 && sum === 0))) return null;
      sum += (digit ?? 1) * step;
      [digit, lastStep, afterZero] = [null, step, false];
    } else if (value === undefined || digit !== null) return null;
    else if (value === 0) afterZero = true;
    else digit = value;
  }
  /* 一百五 may be 150 or 105: only 一百零五 and 十五 are certain. */
  if (digit !== null && lastStep > 10 && lastStep < 10_000 && !afterZero) return null;
  return sum + (digit ?? 0);
};

/** A whole number in Chinese numerals, also capital ones (十二, 壹万, 三万五千); null when the text is none or not certain. */
export const chineseNumber = (text: string): number | null => {
  if (text === '〇' || text === '零' || text === '○') return 0;
  const match = /^(.+?)[万萬](.*)$/.exec(text);
  if (!match) return text === '' ? null : below10000(text) || null;
  const high = below10000(match[1] ?? '');
  const rest = match[2] ?? '';
  if (!high) return null;
  if (rest === '') return high * 10_000;
  const low = below10000(rest);
  /* 三万五 may be 35,000 or 30,005. */
  return !low || (low < 10 && !/^[零〇○]/.test(rest)) ? null : high * 10_000 + low;
};

/** Chinese digits written one by one turned into 0–9: 二〇一五 → 2015. Other characters stay. */
export const digitByDigit = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九]/g, (character) => String(DIGITS[character] ?? character));
