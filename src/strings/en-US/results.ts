import type { results as zh } from '../zh-CN/results';
import { counted, quoted } from './quoted';

const sheetList = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map(quoted).join(', ')}`;

export const results: typeof zh = {
  heading: 'Check result',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  chip: (count, severity) => counted(count, severity),
  chips: 'Filter by severity',
  mustFix: (studios, errors) =>
    `${counted(studios, 'studio')} checked; ${counted(errors, 'entry', 'entries')} must be corrected.`,
  mayFix: (studios, count) =>
    `${counted(studios, 'studio')} checked; no errors, ${counted(count, 'entry', 'entries')} worth a look.`,
  nothingWrong: 'Nothing wrong',
  nothingWrongHint: (studios, document) =>
    `${counted(studios, 'studio')} checked against ${document}; everything that was checked agrees with it.`,
  nothingToCheck: 'The register has no studios yet, so there was nothing to check.',
  groupBy: 'Group',
  grouping: { studio: 'By studio', rule: 'By clause', column: 'By column' },
  search: 'Search',
  emptySearch: 'Empty the search',
  searchHint: 'Search studio, text, cell',
  shown: (count) => `${counted(count, 'finding')} shown`,
  noMatch: 'Nothing matches the filter',
  resetFilter: 'Reset filter',
  list: 'Findings. Arrow up and down move and select the cell',
  whole: 'Register as a whole',
  noColumn: 'No column',
  dataCheck: 'Data check',
  items: (count) => counted(count, 'finding'),
  present: 'Entry',
  blank: '(blank)',
  advice: 'Advice',
  clause: 'Source',
  ruleAsks: 'What this clause asks',
  notChecked: (count) => `${counted(count, 'clause')} not checked`,
  notCheckedHint: 'The register lacks the columns these clauses need. Once added, the next check includes them.',
  marked: (count, sheet) => `${counted(count, 'cell')} marked, result on sheet ${quoted(sheet)}`,
  markedOnly: (count) => `${counted(count, 'cell')} marked`,
  written: (sheet) => `Result on sheet ${quoted(sheet)}`,
  earlier: (count) => `The workbook carries marks of an earlier check on ${counted(count, 'cell')}`,
  clear: 'Remove marks',
  cleared: (cells, sheets) =>
    (cells > 0 ? `Marks removed from ${counted(cells, 'cell')}` : 'There were no marks to remove') +
    (sheets.length > 0 ? `; deleted ${sheetList(sheets)}` : ''),
  kept: (sheets) => `Kept ${sheetList(sheets)}, because you have written there.`,
  since: (errorsOnly) => (errorsOnly ? 'Since the last check (errors only)' : 'Since the last check'),
  sinceKind: {
    fixed: (count) => `${count.toLocaleString('en-US')} corrected`,
    fresh: (count) => `${count.toLocaleString('en-US')} new`,
    standing: (count) => `${count.toLocaleString('en-US')} still there`,
  },
  settled: 'corrected',
  earlierCheck: (day) => `This is the result of the check of ${day}.`,
  moved: 'Rows have moved since then: marks and cell addresses may be beside their cells. Please check again.',
  rechecked: (row, left) =>
    left === 0
      ? `Row ${row} checked again; nothing wrong any more`
      : `Row ${row} checked again; ${counted(left, 'finding')} left`,
  staleSheet: 'The register has changed; the result may be out of date',
  quick: 'This was a quick check of hard requirements only.',
  staleOptions: 'Scope, result column or a decision has changed; check again to apply it',
  staleChoices: 'Sheet, document or columns have changed; the result may be out of date',
};
