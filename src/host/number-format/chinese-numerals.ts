/** The kinds of numerals `[DBNum1]`, `[DBNum2]` and `[DBNum3]` ask for. */
export type NumeralStyle = 1 | 2 | 3;

interface Numerals {
  readonly digits: string;
  readonly units: string;
  readonly groups: readonly string[];
}

/* Excel writes zero of DBNum1 as ○ (U+25CB), not as 〇. */
const STYLES: Readonly<Record<NumeralStyle, Numerals>> = {
  1: { digits: '○一二三四五六七八九', units: '千百十', groups: ['', '万', '亿', '万亿', '亿亿'] },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', units: '仟佰拾', groups: ['', '万', '亿', '万亿', '亿亿'] },
  3: { digits: '０１２３４５６７８９', units: '千百十', groups: ['', '万', '亿', '万亿', '亿亿'] },
};

/** Replaces every ASCII digit by its numeral: 2018 → 二○一八. */
export const toNumeralDigits = (text: string, style: NumeralStyle): string =>
  text.replace(/\d/g, (digit) => STYLES[style].digits.charAt(Number(digit)));

/* Four digits with their units; a run of inner zeros becomes one zero, zeros at the end none. */
const groupWords = (group: string, { digits, units }: Numerals): string => {
  const words = Array.from(group, (digit, at) =>
    digit === '0' ? '0' : digits.charAt(Number(digit)) + units.charAt(at),
  );
  return words.join('').replace(/0+$/, '').replace(/0+/g, digits.charAt(0));
};

const integerWords = (integer: string, numerals: Numerals): string => {
  const padded = integer.padStart(Math.ceil(integer.length / 4) * 4, '0');
  const zero = numerals.digits.charAt(0);
  let words = '';
  for (let at = 0; at < padded.length; at += 4) {
    const group = groupWords(padded.slice(at, at + 4), numerals);
    const unit = numerals.groups[(padded.length - at) / 4 - 1] ?? '';
    const gap = words !== '' && !words.endsWith(zero) && group === '' ? zero : '';
    words =
      (words.endsWith(zero) && group.startsWith(zero) ? words.slice(0, -1) : words) + (group ? group + unit : gap);
  }
  return words.replace(new RegExp(`^${zero}+|${zero}+$`, 'g'), '') || zero;
};

/** A decimal text in words: 12345.6 → 一万二千三百四十五.六; ten is 一十 as Excel writes it for numbers. */
export const toNumeralWords = (decimal: string, style: NumeralStyle): string => {
  const [, sign = '', integer = '0', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(decimal) ?? [];
  return sign + integerWords(integer, STYLES[style]) + toNumeralDigits(fraction, style);
};

/** Month, day, hour or minute in words; DBNum1 drops the leading 一 of ten: 十月十五日. */
export const toDatePartWords = (digits: string, style: NumeralStyle): string => {
  if (digits.length > 2 || (digits.length > 1 && digits.startsWith('0'))) return toNumeralDigits(digits, style);
  const words = toNumeralWords(digits, style);
  return style === 1 ? words.replace(/^一十/, '十') : words;
};
