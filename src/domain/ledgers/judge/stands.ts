import { compactText } from '../../cell/normalise-text';
import { readCount } from '../../cell/read-count';
import { readYesNo } from '../../cell/read-yes-no';
import type { Field } from '../../register/field';
import type { StatedItem } from '../evidence-item';
import { readEvidence } from '../evidence-value';
import type { LedgerRow } from '../ledger';
import type { LedgerBook } from '../ledger-book';
import type { LedgerCell } from '../ledger-cell';
import { type JudgeContext, placeOf, registerCell } from './judge-context';
import { proofColumns } from './judge-proof';
import type { StudioCase } from './studio-case';

const COMPLETE = /齐全|齐备|完整|完善|健全|完备|俱全|全部|均已?有|都有|均已/;
const LACKING = /缺少|尚缺|还缺|缺|欠|未建立?|没有|尚无/;
const VAGUE = /部分|若干|些|^(?:材料|资料|档案)$/;
const LIST = /[、,，;；/\n]/;

type Answer = 'there' | 'missing' | 'unclear' | 'not-needed';

/* A cell about several things names those that are there, or says what is lacking. */
const aboutWord = (text: string, word: RegExp): Answer => {
  const compact = compactText(text);
  const [present = '', absent] = compact.split(LACKING, 2);
  if (absent !== undefined && word.test(absent)) return 'missing';
  /* What names one thing that is lacking says that the others are there. */
  if (absent !== undefined && absent.length > 1 && !VAGUE.test(absent)) return 'there';
  if (COMPLETE.test(compact) || word.test(present) || readYesNo(text).value === true) return 'there';
  return LIST.test(present) ? 'missing' : 'unclear';
};

const inField = ({ word }: StatedItem, studio: StudioCase, field: Field): Answer => {
  const value = studio.row.raw(field);
  const reading = readEvidence(value);
  if (reading !== 'present') return reading === 'missing' ? 'missing' : reading;
  return word && typeof value === 'string' ? aboutWord(value, word) : 'there';
};

/* 一式两份, 2份, 3张. */
const countIn = (text: string): number | null =>
  readCount(compactText(text).replace(/^一式/, '').replace(/张$/, '')).value;

/** Where a thing stands, or does not. */
export interface Stand {
  readonly answer: Answer;
  readonly cell: LedgerCell;
  readonly field: Field | null;
  readonly value: string;
  readonly copies: number | null;
}

/** What the register says of it; null without a column. */
export const byField = (context: JudgeContext, item: StatedItem, studio: StudioCase): Stand | null => {
  const known = item.fields.filter((field) => studio.row.has(field));
  const stands = known.map((field): Stand => {
    const value = studio.row.text(field);
    const copies = item.copies ? countIn(value) : null;
    return { answer: inField(item, studio, field), cell: registerCell(context, studio, field), field, value, copies };
  });
  return (
    stands.find(({ answer }) => answer === 'there') ??
    stands.find(({ answer }) => answer !== 'missing') ??
    stands[0] ??
    null
  );
};

const rowStand = (context: JudgeContext, row: LedgerRow): Stand => {
  const { ledger } = row;
  const columns = proofColumns(ledger);
  const read = columns.map((column) =>
    context.hasAttachment(ledger.sheet, { row: row.row, column })
      ? 'present'
      : readEvidence(ledger.valueAt(row.row, column)),
  );
  const [first] = columns;
  const cell =
    first === undefined
      ? (placeOf([row]) ?? row.cell('title'))
      : { sheet: ledger.sheet, ...ledger.cellAt(row.row, first) };
  const answer =
    read.length === 0 || read.includes('present') ? 'there' : read.includes('unclear') ? 'unclear' : 'missing';
  const value = first === undefined ? '' : String(ledger.valueAt(row.row, first)).trim();
  const copies = ledger.has('copies') ? countIn(row.text('copies')) : null;
  return { answer, cell, field: null, value, copies };
};

const columnStand = (row: LedgerRow, column: NonNullable<StatedItem['column']>): Stand => {
  const reading = readEvidence(row.raw(column));
  const answer = reading === 'present' ? 'there' : reading;
  return { answer, cell: row.cell(column), field: null, value: row.text(column), copies: null };
};

/** What lines of the studio's own lists say of it; null without one. */
export const byRows = (context: JudgeContext, item: StatedItem, studio: StudioCase): Stand | null => {
  const rows = item.ledgers.flatMap((kind) => context.index.of(studio.place, kind));
  const { column, says } = item;
  const stands = rows.flatMap((row): Stand[] => {
    if (column && row.ledger.has(column)) return [columnStand(row, column)];
    const about = compactText(`${row.text('type')}${row.text('title')}${row.text('matter')}`);
    return says.test(about) ? [rowStand(context, row)] : [];
  });
  return (
    stands.find(({ answer }) => answer === 'there') ??
    stands.find(({ answer }) => answer !== 'missing') ??
    stands[0] ??
    null
  );
};

/** True when a ledger has a column or lines about such a thing. */
export const isListed = (book: LedgerBook, { ledgers, says, column }: StatedItem): boolean =>
  book.ledgers.some(
    (ledger) =>
      ledgers.includes(ledger.kind) &&
      ((column !== undefined && ledger.has(column)) ||
        ledger.rows.some((row) =>
          says.test(compactText(`${row.text('type')}${row.text('title')}${row.text('matter')}`)),
        )),
  );
