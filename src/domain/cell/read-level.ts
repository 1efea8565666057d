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

/* 省、市级 and 省市级: a rank of one character before another one counts as well. */
const shortRank = (text: string, words: LevelWords, longest: number): Level | null => {
  const [first = '', next = ''] = text;
  const rank = Object.hasOwn(words, first) ? words[first] : undefined;
  const follows = /[、,/和及或与]/.test(next) || longestAt(text, 1, words, longest) !== '';
  return rank && follows && longestAt(text, 0, words, longest) === '' ? rank : null;
};

const ranksIn = (text: string, words: LevelWords): Set<Level> => {
  const longest = Math.max(0, ...Object.keys(words).map((word) => word.length));
  const ranks = new Set<Level>();
  const short = shortRank(text, words, longest);
  if (short) ranks.add(short);
  for (let start = 0; start < text.length;) {
    const word = longestAt(text, start, words, longest);
    const rank = word === '' ? undefined : words[word];
    if (rank) ranks.add(rank);
    start += word.length || 1;
  }
  return ranks;
};

/* 市（示范）级: the word without what stands in brackets, unless that names a rank too. */
const withoutAside = (text: string, words: LevelWords): Level | undefined => {
  const bare = text.replace(/\(([^()]*)\)/g, (all, aside: string) =>
    Object.hasOwn(words, aside) || ranksIn(aside, words).size > 0 ? all : '',
  );
  return Object.hasOwn(words, bare) ? words[bare] : undefined;
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
  if (NOT_YET.test(text)) return failed('unknown-word');
  const [rank = withoutAside(text, words), ...others] = ranksIn(text, words);
  return rank && others.length === 0 ? certain(rank, false) : failed('unknown-word');
};
