import type { CellValue } from '../cell/cell-value';
import type { BodyContext } from './body-context';
import type { SkipReason } from './register';
import { type RowCell, type RowCells, rowCells } from './row-cells';
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
import { isExampleWord } from './row-words';

/** `more`: a further line of the studio above; `end`: another table begins. */
export type RowKind = SkipReason | 'studio' | 'more' | 'end';

/* Of a line without name, unit and leader, these tell of a studio of its own; a payment or a remark may go on with the one above. */
const OWN = /^(?:naming\.|studio\.(?!supervisingUnion)|leader\.|site\.)/;

/* Sums have no day: an amount with one is a further payment. */
const isDay = ({ field, value }: RowCell): boolean =>
  field === 'subsidy.date' && typeof value === 'number' && value > 30_000 && value < 80_000;

const isZero = (text: string): boolean => /^[0.]+$/.test(text);

const withoutIdentity = (context: BodyContext, row: RowCells): RowKind => {
  const told = row.cells.filter(
    ({ column, text }) => column !== context.seq && column !== context.region && !isZero(text),
  );
  if (told.length === 0) return 'blank';
  if (told.some(({ field }) => field !== null && OWN.test(field)))
    return told.length > 1 || row.hasSeq ? 'studio' : 'more';
  if (row.hasSeq) return 'studio';
  if (!told.every(({ isNumber }) => isNumber) || told.some(isDay)) return 'more';
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

const startsWithDigit = (value: CellValue | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value >= '0' && value < ':');

/* Almost every row: a number if the table has them, a name that says 工作室, and a leader or a unit that is no header word. */
const isPlainStudio = (context: BodyContext, values: readonly CellValue[]): boolean => {
  const { name, unit, leader, seq, headers } = context;
  const text = values[name];
  if (typeof text !== 'string' || !text.endsWith('工作室')) return false;
  const who = values[leader] ?? '';
  const where = values[unit] ?? '';
  if (typeof who !== 'string' || typeof where !== 'string' || (who === '' && where === '')) return false;
  if (headers.get(name)?.has(text) || headers.get(leader)?.has(who) || headers.get(unit)?.has(where)) return false;
  return seq >= 0
    ? startsWithDigit(values[seq])
    : !isExampleWord(String(values[context.columns[0]?.column ?? 0] ?? ''));
};

/** What a row of the body is. `before` is what the row above it was; 'header' for the first one. */
export const rowKind = (context: BodyContext, row: number, before: RowKind): RowKind =>
  isPlainStudio(context, context.grid.values[row] ?? []) ? 'studio' : carefully(context, row, before);
