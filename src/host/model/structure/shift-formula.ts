import { columnOf, lettersOf } from '../references/a1';
import { replaceReferences } from '../references/formula-references';
import { isSameSheet, sheetNameOf } from './sheet-reference';
import { shiftSpan, type Shift } from './shift-span';

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

interface Corner {
  readonly columnMark: string;
  readonly letters: string;
  readonly rowMark: string;
  readonly digits: string;
}

const readCorner = (text: string): Corner | null => {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  // In "$3" the only mark belongs to the row.
  return letters === ''
    ? { columnMark: '', letters, rowMark: first, digits }
    : { columnMark: first, letters, rowMark: second, digits };
};

const spell = ({ columnMark, letters, rowMark, digits }: Corner): string =>
  (letters === '' ? '' : columnMark + letters) + (digits === '' ? '' : rowMark + digits);

const indexOf = (corner: Corner, { axis }: Shift): number | null => {
  if (axis === 'row') return corner.digits === '' ? null : Number(corner.digits) - 1;
  return corner.letters === '' ? null : columnOf(corner.letters);
};

const moveTo = (corner: Corner, index: number, { axis }: Shift): Corner =>
  axis === 'row' ? { ...corner, digits: String(index + 1) } : { ...corner, letters: lettersOf(index) };

/** A1 text of a reference after the shift; "#REF!" when all it meant is gone. */
export const shiftReference = (text: string, shift: Shift): string => {
  const [firstText = '', lastText] = text.split(':');
  const first = readCorner(firstText);
  const last = lastText === undefined ? first : readCorner(lastText);
  if (!first || !last) return text;
  const [from, to] = [indexOf(first, shift), indexOf(last, shift)];
  if (from === null || to === null) return text;
  const isReversed = from > to;
  const span = shiftSpan(Math.min(from, to), Math.max(from, to), shift);
  if (!span) return '#REF!';
  const [low, high] = isReversed ? [span[1], span[0]] : span;
  const moved = spell(moveTo(first, low, shift));
  return lastText === undefined ? moved : `${moved}:${spell(moveTo(last, high, shift))}`;
};

/** A formula after rows or columns of `shifted` moved; `isOwn` says that references without a sheet mean it. */
export const shiftFormula = (formula: string, shifted: string, isOwn: boolean, shift: Shift): string =>
  replaceReferences(formula, ({ sheet, text }) => {
    const name = sheet === '' ? null : sheetNameOf(sheet);
    const concerns = sheet === '' ? isOwn : name !== null && isSameSheet(name, shifted);
    if (!concerns || text === '' || text.startsWith('#')) return sheet + text;
    const moved = shiftReference(text, shift);
    return moved === '#REF!' ? moved : sheet + moved;
  });
