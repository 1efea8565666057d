import type { Strings } from '../strings';
import { counted, quoted } from './quoted';

/** The sheets with the subsidy sums and the differences. */
export const subsidySheet: Strings['subsidySheet'] = {
  title: 'Subsidies',
  heading: 'Subsidies of the innovation studios',
  basis: (document, title, date) =>
    `By: ${document.includes(title) ? document : `${document} “${title}”`}    As of ${date}`,
  check: {
    label: 'Check',
    fresh: 'In order',
    stale: 'Sum again',
    explained:
      'Says “Sum again” when studios of the register were added, removed, moved or changed; then write this sheet anew from the pane’s Subsidies tab.',
  },
  sections: {
    levels: '1. Rates, and sums by level (coloured cells may be changed; the whole sheet follows)',
    unions: '2. Sums by county or industrial union',
    years: '3. Sums by year of naming',
    lines: '4. Details',
  },
  columns: {
    number: 'No.',
    studio: 'Studio',
    unit: 'Unit',
    union: 'Union',
    level: 'Level',
    year: 'Named in',
    entitled: 'Entitled (yuan)',
    paid: 'Paid (yuan)',
    difference: 'Difference (yuan)',
    remark: 'Remark',
    clause: 'Clause',
    cell: 'Cell',
    moved: 'Moved',
    rate: 'Rate (yuan)',
    studios: 'Studios',
    unsettled: 'Undecided',
  },
  open: 'open',
  pending: 'To be decided: ',
  moved: 'moved',
  total: 'Total',
  rest: 'Level unclear, or no naming',
  untold: 'not given',
  otherUnions: (count) => counted(count, 'further name'),
  unnamed: 'no naming',
  unclearLevel: 'level unclear',
  year: (year) => year,
  rateOpen: 'The document gives no amount; fill it in before reading the total',
  rateDecided: (written) =>
    written === '' ? 'The amount was filled in here' : `The amount was changed here; the document says ${written} yuan`,
  kindOnly: (kind) => `Only for studios with ${quoted(kind)}`,
  stated: 'The register’s own total row',
  againstStated: 'This sheet less the register’s total',
  promotion: {
    label: 'After a rise in level',
    explained:
      'The document does not say what a studio gets when it rises: the full amount, the difference, nothing, or what a person decides',
    choices: { full: 'Full', difference: 'Difference', none: 'Nothing', manual: 'By hand' },
    risen: (from) => `Was named ${quoted(from)} before; the rise is paid as set above`,
  },
  input: {
    title: 'May be changed',
    message: 'The whole sheet follows. Your number stays when the sheet is written anew.',
  },
  why: (reason, from, to) =>
    ({
      'before-effective': 'named before the document took effect; it does not say what is paid then',
      'maybe-before-effective': 'the naming’s date does not tell whether the document was in force',
      promotion: `rose from ${from} to ${to}; the document does not say what is paid then`,
      'level-unclear': 'the level is blank or cannot be read',
      'not-yet-named': 'named after the day of these sums',
      withdrawn: 'the title is gone and no payment is recorded',
    })[reason],
  readAs: (text, amount) => `Paid: ${quoted(text)} in the register, counted as ${amount} yuan`,
  unreadable: (text) => `Paid: ${quoted(text)} in the register is no amount, counted as 0`,
  levelAs: (text) => `Level: ${quoted(text)} in the register`,
  fromList: (sheet, count) => `Paid: ${counted(count, 'payment')} of the sheet ${quoted(sheet)}`,
  paidByOthers: (amount) => `Other bodies paid ${amount} yuan, which is no part of this sheet`,
  outside: (count) => `${counted(count, 'naming')} not of this document’s kind left out`,
  signature: ['Drawn up by: ', 'Checked by: ', 'Date: '],
  footer: 'Page &P of &N',
  differences: {
    title: 'Subsidy differences',
    heading: 'Differences between entitlement and payments',
    counts: (errors, warnings, infos) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
    headers: ['Severity', 'Studio', 'Cell', 'Problem', 'Clause', 'Advice'],
    none: 'Entitlement and payments agree',
    unsettled: 'To be decided',
    decide: 'Decide it as the union above says',
  },
};
