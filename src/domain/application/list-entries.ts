import { saysNothing } from '../findings/data-checks/says-nothing';
import type { LedgerRow } from '../ledgers/ledger';
import type { LedgerField } from '../ledgers/ledger-field';
import type { DevelopmentEntry, EventEntry, FundEntry, MemberEntry, ResultEntry } from './facts';
import type { MemberPart } from './form-field';
import { awardLevel, gradeOf, honourOf, patentKind } from './list-words';
import { digitsIn, part, textIn, told, valueIn, wordIn, yearIn } from './told-cells';

const MEMBER_FIELDS: readonly (readonly [MemberPart, LedgerField])[] = [
  ['name', 'person'],
  ['sex', 'sex'],
  ['birth', 'birth'],
  ['education', 'education'],
  ['title', 'jobTitle'],
  ['department', 'department'],
  ['duty', 'duty'],
];

/** A person of the member list. */
export const memberEntry = (row: LedgerRow): MemberEntry =>
  Object.assign(
    {},
    ...MEMBER_FIELDS.map(([key, field]) => part(row, field, key, field === 'birth' ? digitsIn(field) : textIn(field))),
  ) as MemberEntry;

/** A result, a patent or an award. */
export const resultEntry = (row: LedgerRow): ResultEntry => ({
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
});

/** A promotion or an honour. */
export const developmentEntry = (row: LedgerRow): DevelopmentEntry => ({
  year: yearIn(row),
  name: told(row, 'person', textIn('person')(row)),
  date: told(row, 'date', digitsIn('date')(row)),
  ...part(row, 'grade', 'grade', wordIn('grade', gradeOf)),
  ...part(row, 'honour', 'honour', wordIn('honour', honourOf)),
});

/** Money that came in stands beside what was spent: the other rows of that ledger are none of it. */
export const fundEntries = (row: LedgerRow): FundEntry[] =>
  row.ledger.has('received') && !saysNothing(row.text('received'))
    ? [
        {
          year: yearIn(row),
          amount: told(row, 'received', row.money('received').value),
          ...part(row, 'source', 'source', textIn('source')),
        },
      ]
    : [];

/** Something that took place or was begun. */
export const eventEntry = (row: LedgerRow): EventEntry => ({
  year: yearIn(row),
  title: told(row, 'title', textIn('title')(row)),
});

/** Entries that say nobody's name are blank rows of a template. */
export const named = (row: LedgerRow): boolean => !saysNothing(row.text('person'));
