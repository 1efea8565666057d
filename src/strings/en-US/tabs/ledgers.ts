import type { tabs as zh } from '../../zh-CN/tabs/tabs';
import { evidenceItems } from '../evidence-items';
import { ledgerKinds } from '../ledgers';

const number = (count: number): string => count.toLocaleString('en-US');
const listed = (words: readonly string[]): string => words.join(', ');
const quoted = (text: string): string => `“${text}”`;

export const ledgers: typeof zh.ledgers = {
  heading: 'Ledgers and evidence',
  items: evidenceItems,
  kinds: ledgerKinds,
  marks: { ok: '✓', missing: '✗', due: '…', question: '?', 'not-applicable': '–', unchecked: '·' },
  states: {
    ok: 'there',
    missing: 'missing',
    due: 'not there yet, not due',
    question: 'for you to judge',
    'not-applicable': 'not applicable',
    unchecked: 'cannot be seen in the workbook',
  },
  jobs: {
    read: 'Looking through the ledgers',
    write: 'Marking what is missing',
    templates: 'Adding ledger templates',
    clear: 'Removing',
  },
  missing: (studios, items, lacking, count) =>
    `${number(studios)} studios, ${number(items)} items: ${number(lacking)} studios lack ${number(count)} in all.`,
  complete: (studios, items) => `${number(studios)} studios, ${number(items)} items: all that can be seen is there.`,
  nothingAsked: 'This document asks for no ledgers or evidence.',
  judge: (count) => ` ${number(count)} are for you to judge.`,
  due: (count) => ` ${number(count)} more are not due yet.`,
  unseen: (items) =>
    items === 1 ? ' Of 1 item the workbook tells nothing.' : ` Of ${number(items)} items the workbook tells nothing.`,
  write: 'Mark what is missing',
  writeHint: 'Marks the cells and adds a sheet that lists them. What is registered is not changed.',
  written: (cells, sheet) =>
    `${number(cells)} cells are marked${sheet === null ? '.' : `; the list is in the sheet ${quoted(sheet)}.`}`,
  earlier: (sheet) =>
    sheet === null
      ? 'The workbook holds earlier marks, which may differ from what is shown below. Mark again to bring them in line.'
      : `The workbook holds an earlier list, ${quoted(sheet)}, and marks, which may differ from what is shown below. Mark again to bring them in line.`,
  clear: 'Remove marks and list',
  clearTemplates: 'Remove empty templates',
  missingLedgers: (kinds) => `Not in the workbook yet: ${listed(kinds)}.`,
  templates: 'Add ledger templates',
  templatesHint: 'Only sheets that are missing are added; the others stay as they are.',
  templatesWritten: (sheets) => `Added the sheets ${listed(sheets.map(quoted))}; fill them in and they count.`,
  noTemplates: 'No ledger has to be added.',
  read: (count) => (count === 1 ? '1 ledger read' : `${number(count)} ledgers read`),
  noLedgers: 'There is no ledger in the workbook; only the register could be looked at.',
  ledger: (kind, rows, linked) =>
    rows === linked
      ? `${kind}, ${number(rows)} rows`
      : `${kind}, ${number(rows)} rows, ${number(rows - linked)} of them no studio’s`,
  questions: (count) => (count === 1 ? 'One name needs your eye' : `${number(count)} names need your eye`),
  whose: (name, kind, rows) => `Whose is ${quoted(name)} in ${kind} (${number(rows)} rows)?`,
  candidate: (name, unit) => (unit === '' ? name : `${name} (${unit})`),
  none: 'None of these',
  later: 'Leave it',
  unlinked: (count) =>
    count === 1
      ? '1 entry belongs to no studio of the register'
      : `${number(count)} entries belong to no studio of the register`,
  unlinkedRows: (name, kind, rows) =>
    `${name === '' ? 'no studio given' : quoted(name)}, ${kind}, ${number(rows)} rows`,
  view: 'Show',
  views: { missing: 'Missing', due: 'Due this year', all: 'All' },
  search: 'Search studios',
  matrix: 'Ledgers and evidence at a glance; arrow keys move',
  studio: 'Studio',
  share: (ok, asked) => `${number(ok)}/${number(asked)}`,
  shareLabel: (ok, asked) => `${number(ok)} of ${number(asked)} items are there`,
  itemTotal: (item, missing) => `${item}: missing for ${number(missing)} studios`,
  cell: (item, state, count) => (count > 1 ? `${item}: ${state}, ${number(count)} entries` : `${item}: ${state}`),
  restComplete: (count) => `The other ${number(count)} studios lack nothing that can be seen.`,
  restNotDue: (count) => `The other ${number(count)} studios have nothing to add this year.`,
  noMatch: 'No such studio',
  legend: 'Key',
};
