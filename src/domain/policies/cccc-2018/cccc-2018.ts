import type { Policy } from '../policy';
import { useRules } from '../rules/use-rule';
import { cccc2018Head } from './head';
import { cc02 } from './cc-02-project-type';
import { cc03 } from './cc-03-leader-honour';
import { cc04 } from './cc-04-name';
import { cc05 } from './cc-05-team';
import { cc07 } from './cc-07-area';
import { standards } from './cc-09-to-18-standards';
import { projectsAndResults } from './cc-12-13-projects-and-results';
import { cc17 } from './cc-17-self-check';
import { cc21 } from './cc-21-one-off-subsidy';
import { batches } from './cc-01-23-batches';
import { calendar } from './cc-24-to-28-application';
import { materials } from './cc-25-26-materials';
import { cc31 } from './cc-31-created';
import { CCCC_LEVEL_WORDS } from './level-words';
import { CCCC_OTHERS } from './others';
import { CCCC_SETTINGS } from './settings';
import { CCCC_SPENDING } from './spending';

/** 《深化劳模（工匠人才）创新工作室创建工作的意见》 of 中国交建: without number and date. */
export const cccc2018: Policy = {
  ...cccc2018Head,
  effective: null,
  levelWords: CCCC_LEVEL_WORDS,
  levelLabels: {
    national: '国家级',
    provincial: '省级',
    municipal: '市级',
    county: '县级',
    unit: '公司级',
    group: '中国交建',
  },
  rates: { group: 50_000 },
  required: ['studio.name', 'studio.unit', 'leader.name'],
  settings: CCCC_SETTINGS,
  rules: [
    cc02,
    cc03,
    cc04,
    cc05,
    cc07,
    ...standards,
    ...projectsAndResults,
    cc17,
    cc21,
    ...batches,
    ...calendar,
    ...materials,
    ...useRules(CCCC_SPENDING),
    cc31,
  ],
  others: CCCC_OTHERS,
  spending: CCCC_SPENDING,
};
