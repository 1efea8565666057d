import type { Field } from '../field';
import type { FieldWords } from './field-words';
import { WORD_FAMILIES } from './composed-words';
import { LEADER_WORDS } from './leader-words';
import { MONEY_WORDS } from './money-words';
import { NAMING_WORDS } from './naming-words';
import { PROCEDURE_WORDS } from './procedure-words';
import { STUDIO_WORDS } from './studio-words';

/** What a header word says: a field, how surely (1: nothing else), and whether it is the field's usual name. */
export interface WordMeaning {
  readonly field: Field;
  readonly weight: number;
  readonly usual: boolean;
}

/** Weight of a word that says a field only where no surer column does. */
export const MAYBE = 0.9;
/** Weight of a word that is put together from known parts. */
const COMPOSED = 0.98;

const index = new Map<string, WordMeaning[]>();

const enter = (words: string, field: Field, weight: number): void => {
  words.split(' ').forEach((word, place) => {
    const key = word.toLowerCase();
    const meanings = index.get(key) ?? [];
    meanings.push({ field, weight, usual: weight === 1 && place === 0 });
    index.set(key, meanings);
  });
};

for (const words of [STUDIO_WORDS, LEADER_WORDS, NAMING_WORDS, MONEY_WORDS, PROCEDURE_WORDS] satisfies FieldWords[]) {
  for (const [field, { names, maybe }] of Object.entries(words) as [Field, { names: string; maybe?: string }][]) {
    enter(names, field, 1);
    if (maybe !== undefined) enter(maybe, field, MAYBE);
  }
}

const spelledOut = new Set(index.keys());
for (const { field, heads, tails } of WORD_FAMILIES) {
  for (const head of heads.split(' ')) {
    for (const tail of tails.split(' ')) {
      const word = head + tail;
      if (!spelledOut.has(word) && !index.has(word)) enter(word, field, COMPOSED);
    }
  }
}

/** What a header word in the spelling of `headerKey` says; the surest first, empty when the word is not known. */
export const meaningsOf = (key: string): readonly WordMeaning[] => index.get(key) ?? [];
