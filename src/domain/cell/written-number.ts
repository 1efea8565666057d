import { chineseNumber } from './chinese-number';

const ARABIC = /^[-−+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[-−+]?\.\d+$/;

/** A number in Arabic (with or without thousands commas) or Chinese numerals; null when the text is none. */
export const writtenNumber = (text: string): number | null => {
  if (ARABIC.test(text)) return Number(text.replace(/,/g, '').replace('−', '-'));
  return chineseNumber(text);
};
