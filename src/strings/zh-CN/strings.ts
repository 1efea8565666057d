import type { Strings } from '../strings';
import { findingSentence } from './findings';
import { firstStrings } from './first-strings';
import { fixes } from './fixes';
import { ruleSentences } from './rules';
import { settingTexts, settingsSheet } from './settings';
import { log, notChecked, rows, sheet } from './sheet';

export const strings: Strings = {
  ...firstStrings,
  fixes,
  sheet,
  log,
  rows,
  notChecked,
  settings: { texts: settingTexts, sheet: settingsSheet },
  finding: findingSentence,
  rules: ruleSentences,
};
