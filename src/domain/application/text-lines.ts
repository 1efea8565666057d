/** Chinese characters and full-width signs are as wide as high; the rest is about half as wide. */
const isWide = (character: string): boolean =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || '—…“”‘’☑□㎡'.includes(character);

/** Width of a text on one line in points, in a font of that size. */
export const textWidth = (text: string, size: number): number => {
  let width = 0;
  for (const character of text) width += isWide(character) ? size : size * (character === ' ' ? 0.5 : 0.55);
  return width;
};

/* What may not be divided: a run of Latin letters and digits, or one character. */
const PIECES = /[!-~]+|[^!-~]/gu;
/* Signs that must not begin a line pull the character before them along; a line may therefore lose one character. */
const RESERVE = 0.5;
const SIGNS = /[，。；、！？：）》”]/;

/** How many lines a paragraph without line ends takes in a width of so many points. */
const paragraphLines = (text: string, width: number, size: number): number => {
  if (textWidth(text, size) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const needed = textWidth(piece, size);
    if (used + needed <= width) {
      used += needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A run that is wider than the cell is broken where it ends.
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used = needed > width ? needed % width : needed;
  }
  return lines;
};

/** How many lines a text takes in a cell of that width (points), rather one too many than one too few. */
export const wrappedLines = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .map((line) => paragraphLines(line, SIGNS.test(line) ? width - size * RESERVE : width, size))
    .reduce((sum, lines) => sum + lines, 0);
