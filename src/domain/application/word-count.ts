/* Chinese characters, signs of full width and everything else that Word counts one by one. */
const ONE_BY_ONE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef\u3000-\u303f“”‘’—…\u{20000}-\u{3fffd}]/gu;

export interface TextLength {
  /** As Word's 字数: each Chinese character and sign, each run of other characters. */
  readonly words: number;
  /** Characters without blanks. */
  readonly characters: number;
}

/** How long a text is, in the two ways people count. */
export const textLength = (text: string): TextLength => {
  const single = text.match(ONE_BY_ONE) ?? [];
  const runs = text.replace(ONE_BY_ONE, ' ').match(/\S+/g) ?? [];
  return {
    words: single.filter((character) => character !== '\u3000').length + runs.length,
    characters: Array.from(text.replace(/\s/g, '')).length,
  };
};
