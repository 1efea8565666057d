import type { Policy } from '../policy';
import { leader } from './bj-01-03-leader';
import { conditions } from './bj-04-to-07-conditions';
import { numbers } from './bj-08-09-numbers';
import { bj10 } from './bj-10-money';
import { team } from './bj-11-to-13-team';
import { application } from './bj-14-to-16-application';
import { materials } from './bj-17-to-20-materials';
import { care21To24 } from './bj-21-to-24-care';
import { beijing2011Head } from './head';
import { BEIJING_LEVEL_WORDS } from './level-words';
import { BEIJING_OTHERS } from './others';
import { BEIJING_SETTINGS } from './settings';

/** 《关于申报职工创新工作室工作的通知》 of Beijing's union and science commission, for the year 2011; without a number. */
export const beijing2011: Policy = {
  ...beijing2011Head,
  effective: null,
  levelWords: BEIJING_LEVEL_WORDS,
  levelLabels: { national: '国家级', provincial: '市级', county: '区县级', unit: '局、集团、公司级' },
  rates: { provincial: null },
  required: ['studio.name', 'studio.unit', 'leader.name'],
  settings: BEIJING_SETTINGS,
  rules: [...leader, ...conditions, ...numbers, bj10, ...team, ...application, ...materials, ...care21To24],
  others: BEIJING_OTHERS,
};
