import type { fixes as zh } from '../zh-CN/fixes';
import { counted, quoted } from './quoted';

export const fixes: typeof zh = {
  changeTo: (value) => `Change to ${value}`,
  asDate: (value) => `${value} (as a date)`,
  asNumber: (value) => `${value} (as a number)`,
  alike: (count) => `Change all ${count.toLocaleString('en-US')} of this kind`,
  all: (count) => `Make ${counted(count, 'correction')}`,
  exportRows: 'Export rows',
  exported: (sheet) =>
    `The rows with findings are on sheet ${quoted(sheet)} in the register’s own layout, ready to be sent back. “Remove marks” deletes it.`,
  preview: 'Corrections to be made',
  previewHint: (count) =>
    `${counted(count, 'cell')} will change as listed. Nothing is written yet. The old content is kept in the change log, and you can undo the corrections afterwards.`,
  list: 'Old and new content',
  arrow: 'becomes',
  write: (count) => `Confirm ${counted(count, 'correction')}`,
  back: 'Back',
  done: (count, log) =>
    log === null
      ? `${counted(count, 'cell')} corrected. The change log could not be written, so please keep your own note.`
      : `${counted(count, 'cell')} corrected; logged on sheet ${quoted(log)}.`,
  noneDone: 'No cell was changed.',
  refused: (count) => `${counted(count, 'cell')} not corrected:`,
  cells: (addresses) => addresses.join(', '),
  why: {
    changed: 'the content has changed since the check and was not overwritten',
    formula: 'the cell holds a formula; correct what it refers to',
    'no-fix': 'there is no certain correction',
  },
  undo: 'Undo',
  undoEarlier: (count) => `Also undo the ${counted(count, 'correction')} before`,
  undone: (count) => `${counted(count, 'cell')} put back as before.`,
  noneUndone: 'There was nothing left to undo.',
  kept: (count) => `${counted(count, 'cell')} changed again since; the present content was kept:`,
};
