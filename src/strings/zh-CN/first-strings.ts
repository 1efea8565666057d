import type { FirstStrings } from '../strings';
import { errors, leftBehind, notes } from './errors';
import { fields } from './fields';
import { mapping } from './mapping';
import { pane } from './pane';
import { progress } from './progress';
import { results } from './results';
import { setup } from './setup';
import { startUp } from './start-up';

/** What comes with the page itself: anything added here is waited for by everybody. */
export const firstStrings: FirstStrings = {
  locale: 'zh-CN',
  pane,
  setup,
  mapping,
  progress,
  results,
  errors,
  leftBehind,
  notes,
  startUp,
  fields,
};
