import type { rows as zhRows, log as zhLog, notChecked as zhNotChecked, sheet as zhSheet } from '../zh-CN/sheet';
import { counted } from './quoted';

export const sheet: typeof zhSheet = {
  title: 'Check result',
  heading: 'Check of the studio register',
  basis: (document, title, date) =>
    `Source: ${document.includes(title) ? document : `${document}, ${title}`}. Checked on ${date}.`,
  otherDocument: (document, studios) => `Of these, ${studios} rows by: ${document}`,
  counts: (errors, warnings, infos) =>
    errors + warnings + infos === 0
      ? 'Nothing wrong'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
  quick: 'Quick check: hard requirements only',
  severity: 'Severity',
  studio: 'Studio',
  cell: 'Cell',
  problem: 'Problem',
  clause: 'Source',
  advice: 'Advice',
  plainCheck: 'Data check',
  symbols: { error: '●', warning: '▲', info: '○' },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
};

export const notChecked: typeof zhNotChecked = {
  heading: 'Not checked yet',
  policy: 'No applicable document has been chosen for this workbook.',
  questions: 'The meaning of some columns needs your confirmation.',
  openPane: 'On the Home tab choose “Open assistant”, settle what it asks, then check.',
};

export const log: typeof zhLog = {
  title: 'Change log',
  heading: 'Cells changed by the assistant on request',
  explained: 'One line a change; undoing is noted here too. Clearing the marks does not remove this sheet.',
  time: 'Time',
  cell: 'Cell',
  studio: 'Studio',
  before: 'Before',
  after: 'After',
  reason: 'Reason',
  undone: 'Change undone',
};

/** The sheet of rows that have findings, in the register's own layout. */
export const rows: typeof zhRows = { title: 'Rows to correct' };
