import { toA1 } from '../cell/cell-address';
import { dayOfSerial } from '../cell/serial-day';
import { saysNothing } from '../findings/data-checks/says-nothing';
import type { Ledger, LedgerRow } from '../ledgers/ledger';
import { RowIndex, type LedgerBook } from '../ledgers/ledger-book';
import type { LedgerField } from '../ledgers/ledger-field';
import type { LedgerKind } from '../ledgers/ledger-kind';
import type { Reading } from '../register/reading';
import type {
  DevelopmentEntry,
  EventEntry,
  FactList,
  FundEntry,
  MemberEntry,
  ResultEntry,
  StudioFacts,
  Told,
} from './facts';
import type { MemberPart } from './form-field';
import { dateDigits } from './from-register';
import { awardLevel, gradeOf, honourOf, patentKind } from './list-words';
import type { SourceCell } from './source-cell';

const cellOf = (row: LedgerRow, field: LedgerField): SourceCell => {
  const cell = row.cell(field);
  return { sheet: cell.sheet, address: toA1(cell) };
};

const told = <T>(row: LedgerRow, field: LedgerField, value: T | null): Told<T> => ({
  value,
  text: row.text(field),
  cell: cellOf(row, field),
});

/* A part of an entry, absent where the list has no column for it. */
const part = <T, Key extends string>(
  row: LedgerRow,
  field: LedgerField,
  key: Key,
  read: (row: LedgerRow) => T | null,
): { readonly [K in Key]?: Told<T> } =>
  row.ledger.has(field) ? ({ [key]: told(row, field, read(row)) } as { readonly [K in Key]?: Told<T> }) : {};

const textIn =
  (field: LedgerField) =>
  (row: LedgerRow): string | null => {
    const text = row.text(field);
    return saysNothing(text) || text.startsWith('#') ? null : text;
  };
const valueIn =
  <T>(read: (row: LedgerRow) => Reading<T>) =>
  (row: LedgerRow): T | null =>
    read(row).value;
const wordIn =
  <T>(field: LedgerField, read: (text: string) => T) =>
  (row: LedgerRow): T =>
    read(row.text(field));

const digitsIn =
  (field: LedgerField) =>
  (row: LedgerRow): string | null => {
    const { value } = row.dateOf(field);
    return value ? dateDigits(value) || null : null;
  };

const yearIn = (row: LedgerRow): Told<number> => {
  const field = row.ledger.has('date') || !row.ledger.has('year') ? 'date' : 'year';
  const days = row.when();
  const first = days ? dayOfSerial(days.first).year : null;
  const isOne = days !== null && first === dayOfSerial(days.last).year;
  return told(row, field, isOne ? first : null);
};

const MEMBER_FIELDS: readonly (readonly [MemberPart, LedgerField])[] = [
  ['name', 'person'],
  ['sex', 'sex'],
  ['birth', 'birth'],
  ['education', 'education'],
  ['title', 'jobTitle'],
  ['department', 'department'],
  ['duty', 'duty'],
];

const memberEntry = (row: LedgerRow): MemberEntry =>
  Object.assign(
    {},
    ...MEMBER_FIELDS.map(([key, field]) => part(row, field, key, field === 'birth' ? digitsIn(field) : textIn(field))),
  ) as MemberEntry;

const hasProof = (row: LedgerRow): boolean =>
  !saysNothing(row.text('evidence')) && !/^(?:待补|缺|否)/.test(row.text('evidence'));

const resultEntry = (row: LedgerRow): ResultEntry => ({
  year: yearIn(row),
  ...part(
    row,
    'converted',
    'converted',
    valueIn((each) => each.yesNo('converted')),
  ),
  ...part(row, 'patentKind', 'patent', wordIn('patentKind', patentKind)),
  ...part(row, 'awardLevel', 'award', wordIn('awardLevel', awardLevel)),
  ...part(
    row,
    'income',
    'income',
    valueIn((each) => each.money('income')),
  ),
  ...part(
    row,
    'saving',
    'saving',
    valueIn((each) => each.money('saving')),
  ),
  ...part(row, 'socialBenefit', 'social', textIn('socialBenefit')),
  ...part(row, 'evidence', 'proof', hasProof),
});

const developmentEntry = (row: LedgerRow): DevelopmentEntry => ({
  year: yearIn(row),
  name: told(row, 'person', textIn('person')(row)),
  date: told(row, 'date', digitsIn('date')(row)),
  ...part(row, 'grade', 'grade', wordIn('grade', gradeOf)),
  ...part(row, 'honour', 'honour', wordIn('honour', honourOf)),
  ...part(row, 'evidence', 'proof', hasProof),
});

/* Money that came in stands beside what was spent: the other rows of that ledger are none of it. */
const fundEntries = (row: LedgerRow): FundEntry[] =>
  row.ledger.has('received') && !saysNothing(row.text('received'))
    ? [
        {
          year: yearIn(row),
          amount: told(row, 'received', row.money('received').value),
          ...part(row, 'source', 'source', textIn('source')),
        },
      ]
    : [];

const eventEntry = (row: LedgerRow): EventEntry => ({
  year: yearIn(row),
  title: told(row, 'title', textIn('title')(row)),
});

/* Entries that say nobody's name are blank rows of a template. */
const named = (row: LedgerRow): boolean => !saysNothing(row.text('person'));

const aboutLedgers = (ledgers: readonly Ledger[]): Pick<FactList<never>, 'header' | 'years'> => {
  const header = ledgers[0]?.header ?? { sheet: '', row: 0, column: 0 };
  const years = ledgers.flatMap(({ rows }) => rows.map((row) => yearIn(row).value)).filter((year) => year !== null);
  return { header: { sheet: header.sheet, address: toA1(header) }, years: new Set(years) };
};

/** What the ledgers of a workbook say about each of its studios, by their place in the linker's list. */
export const factsOfLedgers = (book: LedgerBook): ((studio: number) => StudioFacts) => {
  const index = new RowIndex(book);
  const about = new Map<LedgerKind, Pick<FactList<never>, 'header' | 'years'>>();
  const aboutKind = (kind: LedgerKind) => {
    const known = about.get(kind) ?? aboutLedgers(book.ledgers.filter((ledger) => ledger.kind === kind));
    about.set(kind, known);
    return known;
  };
  const list = <Entry>(
    studio: number,
    kind: LedgerKind,
    read: (row: LedgerRow) => readonly Entry[],
  ): FactList<Entry> | null =>
    index.has(kind)
      ? {
          ...aboutKind(kind),
          entries: index.of(studio, kind).flatMap(read),
          doubtful: index
            .maybeOf(studio, kind)
            .map((row) => cellOf(row, row.ledger.has('studio') ? 'studio' : 'title')),
        }
      : null;
  const hasFunds = book.ledgers.some((ledger) => ledger.kind === 'spending' && ledger.has('received'));
  return (studio) => ({
    members: list(studio, 'members', (row) => (named(row) ? [memberEntry(row)] : [])),
    results: list(studio, 'results', (row) => [resultEntry(row)]),
    patents: list(studio, 'patents', (row) => [resultEntry(row)]),
    awards: list(studio, 'awards', (row) => [resultEntry(row)]),
    development: list(studio, 'development', (row) => (named(row) ? [developmentEntry(row)] : [])),
    activities: list(studio, 'activities', (row) => [eventEntry(row)]),
    training: list(studio, 'training', (row) => [eventEntry(row)]),
    projects: list(studio, 'projects', (row) => [eventEntry(row)]),
    funds: hasFunds ? list(studio, 'spending', fundEntries) : null,
  });
};
