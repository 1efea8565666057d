const names = new Map<string, string>();
let sheet: CSSStyleSheet | null = null;

/**
 * A class for the CSS that many cells share (font, place of the text, lines): the browser then reads it once instead of
 * once a cell, which is most of the cost of scrolling.
 */
export const faceClass = (css: string): string => {
  const known = names.get(css);
  if (known !== undefined) return known;
  const name = `face-${names.size}`;
  names.set(css, name);
  const rules = (sheet ??= addSheet());
  rules.insertRule(`.${name}{${css}}`, rules.cssRules.length);
  return name;
};

const addSheet = (): CSSStyleSheet => {
  const element = document.createElement('style');
  document.head.append(element);
  if (!element.sheet) throw new Error('The page takes no styles.');
  return element.sheet;
};
