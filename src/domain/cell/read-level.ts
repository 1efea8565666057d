import type { Level } from '../register/level';
import type { Reading } from '../register/reading';
import { type CellValue, isBlank, isErrorValue } from './cell-value';
import { isNoneWord } from './none-word';
import { compactText } from './normalise-text';
import { NOTHING, certain, failed } from './reading-of';

/** Level words of a policy: word → rank. */
export type LevelWords = Readonly<Record<string, Level>>;

/* What is only hoped for or no longer so is not the studio's level. */
const NOT_YET = /[非未不拟待原曾]|申报|推荐|争取|拟|撤/;

const longestAt = (text: string, start: number, words: LevelWords, longest: number): string => {
  for (let length = Math.min(longest, text.length - start); length > 1; length -= 1) {
    const word = text.slice(start, start + length);
    if (Object.hasOwn(words, word)) return word;
  }
  return '';
};

const ranksIn = (text: string, words: LevelWords): Set<Level> => {
  const longest = Math.max(0, ...Object.keys(words).map((word) => word.length));
  const ranks = new Set<Level>();
  for (let start = 0; start < text.length;) {
    const word = longestAt(text, start, words, longest);
    const rank = word === '' ? undefined : words[word];
    if (rank) ranks.add(rank);
    start += word.length || 1;
  }
  return ranks;
};

/** Reads a rank by the policy's words, the longest first; two different ranks in one cell are `unknown-word`. */
export const readLevel = (value: CellValue, words: LevelWords): Reading<Level> => {
  if (isBlank(value)) return NOTHING;
  if (typeof value !== 'string') return failed('unknown-word');
  if (isErrorValue(value)) return failed('error-value');
  const text = compactText(value);
  const exact = Object.hasOwn(words, text) ? words[text] : undefined;
  if (exact) return certain(exact, text === value);
  if (isNoneWord(value)) return NOTHING;
  const [rank, ...others] = NOT_YET.test(text) ? [] : ranksIn(text, words);
  return rank && others.length === 0 ? certain(rank, false) : failed('unknown-word');
};
