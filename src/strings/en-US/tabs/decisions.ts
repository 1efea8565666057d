import type { tabs as zh } from '../../zh-CN/tabs/tabs';

export const decisions: typeof zh.decisions = {
  heading: 'What the document leaves open',
  hint: 'A choice counts as soon as it is made.',
  unset: '(not given)',
  byDefault: (value) => `${value} (default)`,
  wrong: 'This cannot be read. ',
  pending: 'The change holds for this pane only; it is not in the workbook yet.',
  save: 'Write into the workbook',
  drop: 'Drop it',
  saving: 'Writing the sheet of decisions…',
  saved: (sheet) => `Written into the sheet “${sheet}”; every job goes by it.`,
  notSaved: 'It could not be written into the workbook; the change holds for this pane only.',
  unreadable: (text) =>
    `The sheet of decisions says “${text}”, which cannot be read; the default holds. Please choose.`,
};
