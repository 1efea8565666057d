import { PAGE_HEIGHT } from './paginate';
import { FONT_SIZE, linesIn, textRoom } from './row-height';
import { wrappedLines } from './text-lines';

/* The title above the text stands on the same page. */
const TITLE = 60;
const SENTENCE_END = /[。！？；\n]/;

const fits = (text: string, width: number, lines: number): boolean =>
  wrappedLines(text, textRoom(width), FONT_SIZE) <= lines;

/* The longest beginning that fits, by halving; then back to the end of a sentence where that costs little. */
const beginning = (text: string, width: number, lines: number): number => {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle), width, lines)) low = middle;
    else high = middle - 1;
  }
  for (let at = low; at > low * 0.8; at -= 1) if (SENTENCE_END.test(text.charAt(at - 1))) return at;
  // Never between the halves of a character outside the basic plane.
  return /[\uD800-\uDBFF]/.test(text.charAt(low - 1)) ? low - 1 : low;
};

/** A long text in parts of at most a page, in a cell of that width (points). The parts joined are the text. */
export const splitLong = (text: string, width: number): string[] => {
  const lines = linesIn(PAGE_HEIGHT - TITLE);
  const parts: string[] = [];
  let rest = text;
  while (!fits(rest, width, lines)) {
    const end = Math.max(1, beginning(rest, width, lines));
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
};
