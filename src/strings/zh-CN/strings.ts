import type { Strings } from '../strings';
import { form } from './application';
import { evidence } from './evidence';
import { catalogue } from './catalogue';
import { findingSentence } from './findings';
import { firstStrings } from './first-strings';
import { fixes } from './fixes';
import { ruleSentences } from './rules';
import { tabs } from './tabs/tabs';
import { settingTexts, settingsSheet } from './settings';
import { log, notChecked, rows, sheet } from './sheet';
import { subsidySheet } from './subsidy-sheet';

export const strings: Strings = {
  ...firstStrings,
  fixes,
  sheet,
  log,
  rows,
  notChecked,
  form,
  tabs,
  settings: { texts: settingTexts, sheet: settingsSheet },
  subsidySheet,
  evidence,
  finding: findingSentence,
  rules: ruleSentences,
  catalogue,
  openQuestions: async () => (await import('./open-questions')).openQuestions,
};
