const ANY = /[?*~]/;
const PARTS = /~([?*~])|([?*])|([\s\S])/g;
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

const quoted = (text: string): string => text.replace(SPECIAL, '\\$&');

const source = (pattern: string): string =>
  pattern.replace(PARTS, (_all, escaped?: string, wild?: string, plain?: string) => {
    if (escaped !== undefined) return quoted(escaped);
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return quoted(plain ?? '');
  });

/** A test for texts that match as a whole: ? one character, * any, ~ takes the next one as it is; case does not matter. */
export const wholeMatch = (pattern: string): ((text: string) => boolean) => {
  if (!ANY.test(pattern)) {
    const wanted = pattern.toLowerCase();
    return (text) => text.toLowerCase() === wanted;
  }
  const expression = new RegExp(`^${source(pattern)}$`, 'iu');
  return (text) => expression.test(text);
};

/** Where a pattern begins in a text from an index on, -1 when nowhere. */
export const findPattern = (pattern: string, text: string, from: number): number => {
  const at = text.slice(from).search(new RegExp(source(pattern), 'iu'));
  return at < 0 ? -1 : at + from;
};
