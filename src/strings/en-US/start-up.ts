import type { startUp as zh } from '../zh-CN/start-up';

export const startUp: typeof zh = {
  missing: {
    what: 'The interface to Excel (Office.js) could not be loaded.',
    todo: 'The network may be down, or a firewall may block it. Check the network and try again; on an intranet ask the administrator for a local copy of Office.js.',
  },
  silent: {
    what: 'Excel does not answer.',
    todo: 'Try again. If that does not help, close and reopen the task pane, or restart Excel.',
  },
  'no-host': {
    what: 'This page has to be opened in Excel.',
    todo: 'In Excel, choose “Open assistant” on the Home tab.',
  },
  'too-old': {
    what: 'This version of Excel is too old for the assistant.',
    todo: 'Open the workbook in Excel 2021, Microsoft 365 or Excel on the web.',
  },
  broken: {
    what: 'The assistant has stopped.',
    todo: 'Try again. If it happens once more, send the error code below to whoever maintains the assistant.',
  },
  unchanged: 'The workbook has not been changed.',
  retry: 'Try again',
};
