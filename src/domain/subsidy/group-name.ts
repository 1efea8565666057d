import { plainText } from '../cell/normalise-text';

/** Characters that a condition of COUNTIFS takes for something else, as their wide forms. */
const WIDE: Readonly<Record<string, string>> = { '*': '＊', '?': '？', '~': '～', '<': '＜', '>': '＞', '=': '＝' };

/** A name to sum by: one spelling of it, and none that a condition in a formula would read as more than a name. */
export const groupName = (text: string): string =>
  plainText(text).replace(/[*?~<>=]/g, (character) => WIDE[character] ?? character);
