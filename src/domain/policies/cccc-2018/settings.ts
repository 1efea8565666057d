import type { Setting } from '../setting';
import { documentsSetting, membersSetting } from '../rules/shared-settings';

/** What 中国交建's document leaves open. */
export const CCCC_SETTINGS: readonly Setting[] = [
  documentsSetting(),
  {
    key: 'team.leader',
    article: '三二',
    rules: ['CC-05'],
    kind: 'choice',
    choices: ['open', 'counted', 'besides'],
    default: 'open',
  },
  membersSetting('三二', 'CC-05'),
  {
    key: 'batch.quota',
    article: '五（五）',
    rules: ['CC-23'],
    kind: 'choice',
    choices: ['upto', 'exactly'],
    default: 'upto',
  },
  { key: 'application.years', article: '填表说明4', rules: ['CC-33'], kind: 'years', count: 2, default: null },
];
