import type { Setting } from '../setting';
import { documentsSetting, filingSetting, membersSetting } from '../rules/shared-settings';

/** What 焦工文〔2015〕6号 leaves open. */
export const JIAOZUO_SETTINGS: readonly Setting[] = [
  documentsSetting(),
  {
    key: 'promotion',
    article: '第二十条',
    rules: ['JZ-38'],
    kind: 'choice',
    choices: ['manual', 'full', 'difference', 'none'],
    default: 'manual',
  },
  {
    key: 'award.basis',
    article: '第二十四条',
    rules: ['JZ-45'],
    kind: 'choice',
    choices: ['open', 'studio', 'total'],
    default: 'open',
  },
  {
    key: 'award.pool',
    article: '第二十三条',
    rules: ['JZ-43'],
    kind: 'choice',
    choices: ['open', 'round'],
    default: 'open',
  },
  filingSetting('第十六条', 'JZ-33'),
  membersSetting('第四条2', 'JZ-05'),
];
