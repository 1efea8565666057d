import type { Setting } from '../setting';
import { cycleSettings, documentsSetting, leastResultsSetting, windowSetting } from '../rules/shared-settings';

/** What 西工发〔2018〕56号 leaves open. */
export const XISHUANGBANNA_SETTINGS: readonly Setting[] = [
  documentsSetting(),
  leastResultsSetting('第六条(四)', 'BN-09'),
  windowSetting('第六条(四)', 'BN-09'),
  {
    key: 'fund.source',
    article: '第六条(五)',
    rules: ['BN-10'],
    kind: 'choice',
    choices: ['principle', 'unit'],
    default: 'principle',
  },
  { key: 'amount.municipal', article: '第九条', rules: ['BN-13'], kind: 'amount', default: null },
  ...cycleSettings('第十七条', 'BN-20'),
];
