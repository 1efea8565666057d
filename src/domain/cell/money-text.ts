import { writtenNumber } from './written-number';

const STEPS: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100 };
const PREFIX = /^(?:人民币|rmb|cny)?(?:合计|共计|总计|共|计|一次性)?(?:补助|拨付|已拨|已拨付)?:?¥?/i;
const AMOUNT = /^(?<number>[-−+]?[\d.,]+)(?<step>[亿万千百])?(?<yuan>元|圆|块|块钱)?[整正]?$/;
const CHINESE =
  /^(?<number>[一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟萬]+)(?<yuan>元|圆|块|块钱)?[整正]?$/;
const PAIR = /^(?<high>\d+)万(?<low>\d)千(?<yuan>元|圆)?[整正]?$/;
const CENTS =
  /^(?<yuan>.+?[元圆])(?:(?<tenths>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:(?<cents>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$/;
/* A remark in brackets that leaves the amount as it is; one that speaks of doubt does not. */
const DOUBT = /[未待拟约近余多不暂退预?\d]|计划|左右|以上|以内|每|各/;

/* Amount in yuan and whether the text itself says the unit. */
interface Amount {
  readonly yuan: number;
  readonly own: boolean;
}

const simple = (text: string): Amount | null => {
  const pair = PAIR.exec(text)?.groups;
  if (pair) return { yuan: Number(pair['high']) * 1e4 + Number(pair['low']) * 1e3, own: true };
  const cents = CENTS.exec(text)?.groups;
  if (cents && (cents['tenths'] ?? cents['cents']) !== undefined) {
    const whole = simple(cents['yuan'] ?? '');
    const digit = (part: string | undefined): number => (part === undefined ? 0 : (writtenNumber(part) ?? 0));
    return whole && { yuan: whole.yuan + digit(cents['tenths']) / 10 + digit(cents['cents']) / 100, own: true };
  }
  const groups = (AMOUNT.exec(text) ?? CHINESE.exec(text))?.groups;
  const number = groups && writtenNumber(groups['number'] ?? '');
  if (number === null || number === undefined) return null;
  const step = groups?.['step'];
  const own = step !== undefined || groups?.['yuan'] !== undefined || /[万萬千百仟佰]/.test(text);
  return { yuan: number * (STEPS[step ?? ''] ?? 1), own };
};

const withRemark = (body: string, remark: string, unit: 1 | 10000): number | null => {
  const amount = writtenAmount(body, unit);
  if (amount === null) return null;
  const again = writtenAmount(remark, unit);
  if (again !== null) return again === amount ? amount : null;
  return DOUBT.test(remark) ? null : amount;
};

/** Yuan of an amount in compact half-width text, or null. A bare number counts in the column's unit. */
export const writtenAmount = (text: string, unit: 1 | 10000): number | null => {
  const negative = /^\((¥?[\d.,]+(?:万?元)?)\)$/.exec(text);
  if (negative) {
    const amount = writtenAmount(negative[1] ?? '', unit);
    return amount === null ? null : -amount;
  }
  const remark = /^([^()]+)\(([^()]+)\)$/.exec(text);
  if (remark) return withRemark(remark[1] ?? '', remark[2] ?? '', unit);
  const minus = /^[-−]¥/.test(text) ? -1 : 1;
  const amount = simple((minus < 0 ? text.slice(1) : text).replace(PREFIX, ''));
  if (!amount) return null;
  return minus * (amount.own ? amount.yuan : amount.yuan * unit);
};
