/** A text inside a formula has at most 255 characters. */
const LONGEST = 255;
const LITERALS = /^=("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)$/;

/** A text as part of a formula, in as many pieces as it takes. */
export const textFormula = (text: string): string => {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
};

/** The text of a formula that holds nothing else; null for any other formula. */
export const readTextFormula = (formula: unknown): string | null => {
  const literals = LITERALS.exec(typeof formula === 'string' ? formula : '')?.[1];
  if (literals === undefined) return null;
  return [...literals.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece.replace(/""/g, '"')).join('');
};
