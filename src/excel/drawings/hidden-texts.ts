/** A cell has room for 32,767 characters. */
const LONGEST = 30_000;
/** Begins a cell that goes on with the text of the one above. */
const FURTHER = '\u21b3';

/** Our hidden texts as cells: a long one takes several. */
export const hiddenCells = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const pieces = text.match(new RegExp(`[^]{1,${LONGEST}}`, 'g')) ?? [''];
    return pieces.map((piece, index) => (index === 0 ? piece : FURTHER + piece));
  });

/** The texts of hidden cells again. */
export const hiddenTexts = (cells: readonly string[]): string[] => {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell.startsWith(FURTHER) && texts.length > 0) texts.push(`${texts.pop() ?? ''}${cell.slice(FURTHER.length)}`);
    else texts.push(cell);
  }
  return texts;
};
