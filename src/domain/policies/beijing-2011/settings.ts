import type { Setting } from '../setting';
import { documentsSetting, leastResultsSetting } from '../rules/shared-settings';

/** What Beijing's notice of 2011 leaves open. */
export const BEIJING_SETTINGS: readonly Setting[] = [
  documentsSetting(),
  leastResultsSetting('三5', 'BJ-07'),
  { key: 'programme.year', article: '四', rules: ['BJ-08', 'BJ-09', 'BJ-16'], kind: 'number', default: '2011' },
  { key: 'application.deadline', article: '四', rules: ['BJ-16'], kind: 'month-day', default: '10-10' },
  { key: 'amount.provincial', article: '四', rules: ['BJ-10'], kind: 'amount', default: null },
  { key: 'members.tolerance', article: '四', rules: ['BJ-11'], kind: 'number', default: null },
];
