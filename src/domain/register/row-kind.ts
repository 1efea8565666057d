import type { BodyContext } from './body-context';
import type { SkipReason } from './register';
import { type RowCells, rowCells } from './row-cells';
import {
  isColumnNumbers,
  isFooter,
  isGroup,
  isHeaderAgain,
  isNote,
  isOtherHeader,
  isTitleAgain,
  totalWord,
} from './row-marks';

/** `more`: a further line of the studio above; `end`: another table begins. */
export type RowKind = SkipReason | 'studio' | 'more' | 'end';

/* Of a line without name, unit and leader, these tell of a studio of its own; a payment or a remark may go on with the one above. */
const OWN = /^(?:naming\.|studio\.(?!supervisingUnion)|leader\.|site\.)/;

const isZero = (text: string): boolean => /^[0.]+$/.test(text);

const withoutIdentity = (context: BodyContext, row: RowCells): RowKind => {
  const told = row.cells.filter(
    ({ column, text }) => column !== context.seq && column !== context.region && !isZero(text),
  );
  if (told.length === 0) return 'blank';
  if (told.some(({ field }) => field !== null && OWN.test(field)))
    return told.length > 1 || row.hasSeq ? 'studio' : 'more';
  if (row.hasSeq) return 'studio';
  if (!told.every(({ isNumber }) => isNumber)) return 'more';
  /* Numbers without a word: sums perhaps, but of what is not said, so nothing is made of them. */
  return told.length === 1 && told[0]?.field === null ? 'blank' : 'note';
};

const continues = (context: BodyContext, row: number): boolean => {
  const area = context.name < 0 ? undefined : context.merges.at(row, context.name);
  return area !== undefined && area.row < row;
};

const carefully = (context: BodyContext, row: number, before: RowKind): RowKind => {
  const cells = rowCells(context, row);
  const isMore = continues(context, row);
  if (isMore) {
    const own = cells.hasSeq || cells.cells.some(({ field }) => field === 'naming.level' || field === 'naming.date');
    return own ? 'studio' : 'more';
  }
  if (cells.cells.length === 0) return 'blank';
  if (isHeaderAgain(context, cells)) return 'header';
  if (before === 'header' && isColumnNumbers(cells)) return 'header';
  if (isTitleAgain(context, cells)) return 'title';
  const total = totalWord(context, cells);
  if (total) return total;
  if (isFooter(cells)) return 'footer';
  if (isNote(cells)) return 'note';
  if (isOtherHeader(cells, before !== 'studio' && before !== 'group' && before !== 'more')) return 'end';
  if (isGroup(context, cells)) return 'group';
  if (cells.name !== '' || cells.unit !== '' || cells.leader !== '') return 'studio';
  return withoutIdentity(context, cells);
};

/** What a row of the body is. `before` is what the row above it was; 'header' for the first one. */
export const rowKind = (context: BodyContext, row: number, before: RowKind): RowKind => {
  const values = context.grid.values[row] ?? [];
  const name = values[context.name];
  /* Almost every row: a number, a name that says 工作室, and a leader or a unit. */
  if (typeof name === 'string' && typeof values[context.seq] === 'number' && name.endsWith('工作室')) {
    if ((values[context.leader] ?? '') !== '' || (values[context.unit] ?? '') !== '') return 'studio';
  }
  return carefully(context, row, before);
};
