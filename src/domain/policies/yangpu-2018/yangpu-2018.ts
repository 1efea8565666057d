import type { Policy } from '../policy';
import { yangpu2018Head } from './head';
import { YANGPU_LEVEL_WORDS } from './level-words';
import { YANGPU_OTHERS } from './others';
import { YANGPU_SETTINGS } from './settings';
import { YANGPU_SPENDING, YANGPU_SUPPORT } from './spending';
import { words } from './yp-02-10-36-words';
import { yp03 } from './yp-03-leader';
import { standards } from './yp-05-to-09-standards';
import { application } from './yp-11-to-14-application';
import { yp12 } from './yp-12-named-before';
import { yp15 } from './yp-15-name';
import { care16To21 } from './yp-16-to-21-care';
import { cycle } from './yp-22-23-cycle';
import { retirement } from './yp-24-25-retirement';
import { money } from './yp-26-to-33-money';
import { support } from './yp-28-to-30-support';

/** 《杨浦区劳模（先进）、技师创新工作室管理办法》: without number and date. It pays for what the district names. */
export const yangpu2018: Policy = {
  ...yangpu2018Head,
  effective: null,
  levelWords: YANGPU_LEVEL_WORDS,
  levelLabels: { national: '国家级', provincial: '市级', county: '区级', unit: '基层单位' },
  rates: { county: 10_000 },
  required: ['studio.name', 'studio.unit', 'leader.name'],
  settings: YANGPU_SETTINGS,
  rules: [
    ...words,
    yp03,
    ...standards,
    ...application,
    yp12,
    yp15,
    ...care16To21,
    ...cycle,
    ...retirement,
    ...money,
    ...support,
  ],
  others: YANGPU_OTHERS,
  spending: YANGPU_SPENDING,
  support: YANGPU_SUPPORT,
};
