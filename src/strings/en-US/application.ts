import type { FormList, GapReason } from '../../domain/application/form-gap';
import type { Strings } from '../strings';
import { form as zhForm } from '../zh-CN/application';
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

/** What is written into form sheets stays Chinese, as the forms are: only the reasons, which the pane shows too, are not. */
export const form: Strings['form'] = { ...zhForm, why };
