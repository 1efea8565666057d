import { dayOfSerial } from '../../../src/domain/cell/serial-day';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const CHINESE = '〇一二三四五六七八九';
const digits = (number: number): string => String(number).replace(/\d/g, (digit) => CHINESE[Number(digit)] ?? '');
const tens = (number: number): string => {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  return (ten === 0 ? '' : `${ten === 1 ? '' : (CHINESE[ten] ?? '')}十`) + (one === 0 ? '' : (CHINESE[one] ?? ''));
};

/** The ways in which people write one day; numbers are what Excel holds. */
export const daySpellings = (serial: number): (string | number)[] => {
  const { year, month, day } = dayOfSerial(serial);
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return [
    serial,
    Number(`${year}${mm}${dd}`),
    `${year}${mm}${dd}`,
    `${year}-${mm}-${dd}`,
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    fullWidth(`${year}.${month}.${day}`),
    `${year}年${month}月${day}日`,
    ` ${year} 年 ${month} 月 ${day} 日 `,
    `${fullWidth(String(year))}年${fullWidth(String(month))}月${day}日`,
    `${digits(year)}年${tens(month)}月${tens(day)}日`,
    `${year}-${mm}-${dd} 08:30`,
  ];
};

const CAPITAL: Readonly<Record<string, string>> = {
  ...{ 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾' },
};

/** The ways in which people write an amount of whole yuan; numbers are what Excel holds. */
export const amountSpellings = (yuan: number): (string | number)[] => {
  const grouped = yuan.toLocaleString('en-US');
  const spellings: (string | number)[] = [
    ...[yuan, String(yuan), grouped, `${grouped}.00`, `${yuan}元`, `${yuan}.00元`, `¥${grouped}`, `￥${yuan}`],
    ...[fullWidth(String(yuan)), `${fullWidth(grouped)}元`, ` ${yuan} 元 `, `人民币${grouped}元整`],
  ];
  const wan = yuan / 10_000;
  if (Number.isInteger(wan * 100))
    spellings.push(`${wan}万元`, `${wan}万`, `${fullWidth(String(wan))}万元`, `${wan} 万元`);
  if (Number.isInteger(wan) && wan < 100) {
    spellings.push(
      `${tens(wan)}万元`,
      `人民币${tens(wan).replace(/./g, (numeral) => CAPITAL[numeral] ?? numeral)}万元整`,
    );
  }
  return spellings;
};
