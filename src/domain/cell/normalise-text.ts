import { isInk } from './is-ink';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /\s+/g;
const PADDED_NAME = /^(\p{Script=Han}) +(\p{Script=Han})$/u;
/** Printable ASCII without doubled or outer spaces, and common Chinese characters: nothing to normalise. */
const ALREADY_PLAIN = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/;

/** Text in half width, without invisible characters, each run of blanks as one space, trimmed. */
export const plainText = (text: string): string => {
  if (isInk(text) || ALREADY_PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
};

/** As plainText, without any blanks: for texts in which a blank means nothing, such as headers and amounts. */
export const compactText = (text: string): string => (isInk(text) ? text : plainText(text).replace(SPACES, ''));

/** A person's name without the blank that pads two characters to three: "王 伟" → "王伟". Width and brackets as plainText. */
export const personName = (text: string): string => plainText(text).replace(PADDED_NAME, '$1$2');

const BRACKETS: Readonly<Record<string, string>> = { '〔': '(', '[': '(', '【': '(', '〕': ')', ']': ')', '】': ')' };

/** A name in the one form in which two spellings of it are equal: half width, no blanks, round brackets, no quotes. */
export const comparableName = (text: string): string =>
  compactText(text)
    .replace(/[〔[【〕\]】]/g, (bracket) => BRACKETS[bracket] ?? bracket)
    .replace(/["'“”‘’「」『』«»《》]/g, '')
    .replace(/[·•・‧∙]/g, '·')
    .toUpperCase();
