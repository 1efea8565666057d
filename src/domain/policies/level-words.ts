import type { Level } from '../register/level';

/** Level words from words joined by blanks, rank by rank. Words are compact and in half width, as cells are read. */
export const levelWords = (words: Readonly<Partial<Record<Level, string>>>): Readonly<Record<string, Level>> => {
  const ranks: Record<string, Level> = {};
  for (const [rank, text] of Object.entries(words)) for (const word of text.split(' ')) ranks[word] = rank as Level;
  return ranks;
};
