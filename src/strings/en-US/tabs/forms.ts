import type { tabs as zh } from '../../zh-CN/tabs/tabs';

const number = (count: number): string => count.toLocaleString('en-US');
const quoted = (text: string): string => `“${text}”`;
const listed = (sheets: readonly string[]): string =>
  sheets.length > 4
    ? `${sheets.slice(0, 3).map(quoted).join(', ')} and ${number(sheets.length - 3)} more`
    : sheets.map(quoted).join(', ');

export const forms: typeof zh.forms = {
  heading: 'Application forms',
  jobs: {
    read: 'Looking how much can be filled in',
    fill: 'Filling in forms',
    'fill read': 'Reading the workbook',
    'fill write': 'Writing the forms',
    'fill mark': 'Marking what is missing or wrong',
    check: 'Checking the forms',
    clear: 'Removing',
  },
  summary: (studios, complete) =>
    complete === studios
      ? `${number(studios)} studios; the workbook fills every form.`
      : `${number(studios)} studios; ${number(complete)} ${complete === 1 ? 'form' : 'forms'} can be filled in whole.`,
  years: (first, second) => `The “last two years” are ${first} and ${second}. Change them under More, Decisions.`,
  plain: 'The document does not give its form: what is written is a plain summary page and says so.',
  search: 'Search studios',
  onlyComplete: 'Only those that can be filled in whole',
  selectAll: (count) => `Select all (${number(count)})`,
  list: 'Studios',
  noMatch: 'No such studio',
  none: 'There are no studios in the register yet.',
  items: (filled, total) => `${number(filled)}/${number(total)}`,
  itemsLabel: (filled, total) => `${number(filled)} of ${number(total)} fields can be filled in`,
  hasSheet: (sheet) => `Sheet ${quoted(sheet)} is there`,
  details: (studio) => `${studio}: show the fields`,
  missing: (count) => `${number(count)} missing`,
  complete: 'Nothing is missing',
  filled: (count) => `The ${number(count)} that are there, and where they come from`,
  fill: (count) =>
    count === 0 ? 'Select studios first' : `Fill in ${number(count)} ${count === 1 ? 'form' : 'forms'}`,
  fillHint:
    'Each studio gets a new sheet. Register and ledgers are not changed; cells you edited stay unless you choose otherwise.',
  check: 'Check forms',
  conflict: (label) => `${label}: the workbook says different things. Which holds?`,
  undecided: 'Leave it blank',
  edited: (count) => `${number(count)} edited by hand, kept when filling in`,
  replace: (label, now, fresh) =>
    `${label}: replace ${now === '' ? 'the blank' : quoted(now)} by ${fresh === '' ? 'a blank' : quoted(fresh)}`,
  rebuilt: 'Rows or columns of this form were moved; it cannot be filled in cell by cell again.',
  replaceAll: 'Write it anew as a whole; edits by hand are lost',
  chosen: 'your choice',
  byHand: 'by hand',
  written: (sheets) => `Written: ${listed(sheets)}.`,
  unchanged: (count) => `${number(count)} had not changed and were left.`,
  left: (count) => `${number(count)} had been moved about and were left.`,
  kept: (count) => `${number(count)} edits by hand were kept.`,
  marked: (cells) => `${number(cells)} cells that are missing or wrong are marked.`,
  found: (count) => `The forms were checked: ${number(count)} points to look at, listed below their studios.`,
  nothingFound: (count) => `${number(count)} forms were checked; nothing is wrong.`,
  noForms: 'There are no forms in the workbook yet.',
  present: (count) => `The workbook holds ${number(count)} ${count === 1 ? 'form' : 'forms'} already.`,
  findings: (count) => `${number(count)} to look at`,
  clear: 'Remove forms',
};
