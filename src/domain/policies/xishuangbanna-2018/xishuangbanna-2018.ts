import { serialOf } from '../../cell/serial-day';
import type { Policy } from '../policy';
import { effectiveRule } from '../rules/effective-rule';
import { bn02 } from './bn-02-body';
import { leader } from './bn-03-06-leader';
import { bn04 } from './bn-04-name';
import { conditions } from './bn-05-to-11-conditions';
import { care12To21 } from './bn-12-to-21-care';
import { money } from './bn-13-to-15-money';
import { xishuangbanna2018Head } from './head';
import { XISHUANGBANNA_LEVEL_WORDS } from './level-words';
import { XISHUANGBANNA_OTHERS } from './others';
import { XISHUANGBANNA_SETTINGS } from './settings';

const bn01 = effectiveRule({ id: 'BN-01', article: '文号/第十九条', severity: 'info' });

/** 《西双版纳州劳模创新工作室管理办法》, issued and in force on 2 August 2018. It promises money without an amount. */
export const xishuangbanna2018: Policy = {
  ...xishuangbanna2018Head,
  effective: serialOf(2018, 8, 2),
  levelWords: XISHUANGBANNA_LEVEL_WORDS,
  levelLabels: { national: '国家级', provincial: '省级', municipal: '州级', county: '县级', unit: '基层单位' },
  rates: { municipal: null },
  required: ['studio.name', 'studio.unit', 'leader.name'],
  settings: XISHUANGBANNA_SETTINGS,
  rules: [bn01, bn02, ...leader, bn04, ...conditions, ...care12To21, ...money],
  others: XISHUANGBANNA_OTHERS,
};
