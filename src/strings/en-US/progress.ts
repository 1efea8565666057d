import type { progress as zh } from '../zh-CN/progress';

export const progress: typeof zh = {
  heading: 'Checking',
  steps: { read: 'Reading the register', check: 'Checking row by row', mark: 'Writing marks and result sheet' },
  rows: (done, total) => `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} rows`,
  percent: (value) => `${value}%`,
  stopping: 'Stopping…',
  clearing: 'Removing the marks…',
  fix: 'Correcting…',
  undo: 'Undoing…',
  export: 'Exporting the rows…',
  untilWritten: 'If you cancel before anything is written, the workbook stays as it was.',
  waiting: 'If a cell is being edited, press Enter in the sheet to finish.',
};
