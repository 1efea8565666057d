import type { FormList, GapReason } from '../../domain/application/form-gap';
import type { Strings } from '../strings';
import { fields } from './fields';
import { quoted } from './quoted';

const lists: Readonly<Record<FormList, string>> = {
  members: 'member list',
  results: 'ledger of results',
  patents: 'ledger of patents',
  awards: 'ledger of awards',
  development: 'ledger of members’ development',
  funds: 'record of money put in',
  activities: 'ledger of activities',
  training: 'ledger of training',
  projects: 'ledger of projects',
};

const why = (reason: GapReason): string => {
  switch (reason.code) {
    case 'no-column':
      return `The register has no column ${quoted(fields[reason.field])}`;
    case 'no-named-column':
      return `The register has no column ${quoted(reason.column)}`;
    case 'blank':
      return 'The cell it comes from is blank';
    case 'unreadable':
      return `${quoted(reason.value)} cannot be read`;
    case 'period-unknown':
      return `${reason.value} does not say of which year it is; write the year into the header`;
    case 'no-list':
      return `The workbook has no ${lists[reason.list]}`;
    case 'no-list-column':
      return `The ${lists[reason.list]} has no column ${quoted(reason.column)}`;
    case 'not-in-list':
      return `The ${lists[reason.list]} has no entry of this studio`;
    case 'year-not-in-list':
      return `The ${lists[reason.list]} has no entry of ${reason.year}`;
    case 'unclear-entries':
      return `${reason.count} rows of the ${lists[reason.list]} lack their date or amount: no count would be right`;
    case 'doubtful-entries':
      return `${reason.count} rows of the ${lists[reason.list]} may be this studio’s or another’s`;
    case 'conflict':
      return `The workbook says different things: ${reason.values}. Choose one`;
    case 'emptied':
      return 'Somebody emptied this cell';
  }
};

/** What is written into form sheets besides the form's own labels. The sheets are for Chinese offices: their names stay. */
export const form: Strings['form'] = {
  name: '申报表',
  title: (studio) => `申报表-${studio}`,
  plainTitle: (studio) => `申报汇总-${studio}`,
  outlineTitle: (studio) => `提纲-${studio}`,
  attachmentTitle: (studio) => `附表-${studio}`,
  why,
  lists,
  plain: {
    heading: 'Summary for an application (no official form)',
    notice:
      'The document does not show an application form. This page gathers what register and ledgers say, to help with the real form; it does not replace it.',
  },
  attachment: {
    members: 'List 1  Key members (continued)',
    development: 'List 2  People promoted or honoured in the two years',
    name: 'Name',
    date: 'Date',
    grade: 'Promoted to',
    honour: 'Honour',
    none: 'There is nothing to attach now.',
  },
  outline: {
    known: 'What the workbook already says:',
    unknown: 'The workbook says nothing about it.',
    write: 'Text:',
    materials: 'Materials to hand in',
    items: (count, list) => `${count}, see ${quoted(list)}`,
    people: (count, list) => `${count}, see ${quoted(list)}`,
  },
};
