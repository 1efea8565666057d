import type { Strings } from '../strings';
import { form } from './application';
import { errors, leftBehind, notes } from './errors';
import { fields } from './fields';
import { evidence } from './evidence';
import { catalogue } from './catalogue';
import { findingSentence } from './findings';
import { fixes } from './fixes';
import { mapping } from './mapping';
import { pane } from './pane';
import { progress } from './progress';
import { results } from './results';
import { ruleSentences } from './rules';
import { setup } from './setup';
import { tabs } from './tabs/tabs';
import { settingTexts, settingsSheet } from './settings';
import { log, notChecked, rows, sheet } from './sheet';
import { startUp } from './start-up';
import { subsidySheet } from './subsidy-sheet';

export const strings: Strings = {
  locale: 'en-US',
  pane,
  setup,
  mapping,
  progress,
  results,
  fixes,
  errors,
  leftBehind,
  notes,
  sheet,
  log,
  rows,
  notChecked,
  form,
  tabs,
  settings: { texts: settingTexts, sheet: settingsSheet },
  startUp,
  fields,
  subsidySheet,
  evidence,
  finding: findingSentence,
  rules: ruleSentences,
  catalogue,
  openQuestions: async () => (await import('./open-questions')).openQuestions,
};
