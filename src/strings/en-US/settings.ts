import type { SettingStrings } from '../setting-strings';
import type { SettingText } from '../zh-CN/settings';
import { quoted } from './quoted';

/** Settings by key, in English. */
export const settingTexts: Readonly<Record<string, SettingText>> = {
  documents: {
    label: 'Document of each row',
    explains: 'Which document judges a row when several bodies named the studios of one register. ',
    choices: {
      column: 'by a column for the document, else the chosen one',
      body: 'by that column and the naming body, else the chosen one',
      workbook: 'the chosen one for all rows',
    },
  },
  promotion: {
    label: 'Subsidy after a rise in level',
    explains: 'The document says “once” and nothing about a rise. Undecided, each case is listed. ',
    choices: { manual: 'case by case', full: 'the full amount again', difference: 'the difference', none: 'nothing' },
  },
  'award.basis': {
    label: 'Least bonus',
    explains:
      'Whether “not below 10,000” means each studio or all together is not written. Undecided, both must fail. ',
    choices: { open: 'open', studio: 'each studio', total: 'all together' },
  },
  'award.pool': {
    label: 'Fund for results',
    explains: 'Whether 300,000 is for one round or a standing fund is not written. Undecided, totals are shown. ',
    choices: { open: 'open', round: 'for one round' },
  },
  'filing.deadline': {
    label: 'Last day for filing',
    explains:
      '“Before the end of the year” names no day; 12-31 is assumed. Enter the local one (month-day) if there is. ',
  },
  'members.leader': {
    label: 'Does the number of members include the leader',
    explains:
      'A header that says so decides. Otherwise say it here; undecided, only what is too few in any way is an error. ',
    choices: { open: 'open', included: 'included', excluded: 'not included' },
  },
  'team.leader': {
    label: 'Does the leader count for “3 or more”',
    explains: 'Not written. Undecided, three in all are only pointed out. ',
    choices: { open: 'open', counted: 'counts', besides: '3 besides the leader' },
  },
  'batch.quota': {
    label: 'Namings a year',
    explains: 'Whether 10 is exact or the most is not written. ',
    choices: { upto: '10 at most', exactly: 'exactly 10' },
  },
  'application.years': {
    label: 'The two years of the form',
    explains:
      'The form prints 2016 and 2017, the notes say “the last two years”. Blank: the two before the day of the check, such as 2024,2025. ',
  },
  'results.window': {
    label: 'How “every two years” is counted',
    explains: 'Any two years in a row, or fixed pairs: not written. ',
    choices: { rolling: 'any two years in a row', calendar: 'fixed pairs of years' },
  },
  'results.least': {
    label: '“At least 1-2” results',
    explains: 'The wording contradicts itself. Undecided, one is enough. ',
    choices: { '1': 'at least 1', '2': 'at least 2' },
  },
  'cycle.start': {
    label: 'Where a cycle begins',
    explains: 'At each studio’s own naming or at one day for all: not written. ',
    choices: { naming: 'own naming date', common: 'one cycle for all' },
  },
  'cycle.common': {
    label: 'Last year of a common cycle',
    explains: 'With one cycle for all: any year in which one ends, such as 2024. ',
  },
  'retirement.male': {
    label: 'Statutory retirement age, men',
    explains:
      'It differs by sex, post and year of birth and is changing; the document names none. Blank: ages are not judged. ',
  },
  'retirement.female': {
    label: 'Statutory retirement age, women',
    explains: 'As above; where posts differ, enter the higher age. ',
  },
  'spending.travel': {
    label: 'Travel to training',
    explains: 'Training is allowed, travel is not; which one travel to training is, is not written. ',
    choices: { open: 'for people to judge', forbidden: 'not allowed', training: 'allowed for training' },
  },
  'fund.source': {
    label: 'Money from the employer',
    explains: 'Article 6 says the employer provides it, article 9 “as a rule”. Undecided, the wider one holds. ',
    choices: { principle: 'as a rule', unit: 'always' },
  },
  'amount.municipal': {
    label: 'One-off subsidy of the prefecture (yuan)',
    explains: 'Promised without an amount. Blank: no total of what is due. ',
  },
  'amount.provincial': {
    label: 'Money for named studios (yuan)',
    explains: 'Promised without an amount. Blank: no total of what is due. ',
  },
  'programme.year': {
    label: 'Year of the notice',
    explains: 'A notice for 2011; its numbers and its deadline are of that year. ',
  },
  'application.deadline': { label: 'Deadline of applications', explains: 'The notice says 10 October (month-day). ' },
  'members.tolerance': {
    label: 'How far from “about 30 people”',
    explains:
      '“About” has no limits. Blank: only the range is shown; with 10, those outside 20 to 40 are pointed out. ',
  },
};

/** The sheet 规则设置, in English. */
export const settingsSheet: SettingStrings['sheet'] = {
  title: 'Rule settings',
  heading: 'Rule settings',
  explained:
    'Decide in column “Value” what the document leaves open. Blank: the default, by which only what is wrong in every reading is an error.',
  policyLabel: 'Document',
  policyExplains: 'The document the register is checked against.',
  headers: ['Setting', 'Value', 'Article', 'What it decides', 'Key', 'Possible values'],
  byDefault: (word) => `Default: ${word}`,
  notGiven: 'Default: none',
  choose: 'Choose from the list, or leave blank',
  forms: {
    amount: 'An amount in yuan',
    'month-day': 'Month-day, such as 12-31',
    years: 'Years with commas between',
    number: 'A number',
  },
  decided: (settings) => `Settings: ${settings.join('; ')}`,
  one: (label, value, article) => `${label} = ${value}${article === '' ? '' : ` (${article})`}`,
  unreadable: (label, text) =>
    `Setting ${quoted(label)}: ${quoted(text)} cannot be understood; the default holds until it is corrected`,
};
