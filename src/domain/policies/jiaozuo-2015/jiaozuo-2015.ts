import { serialOf } from '../../cell/serial-day';
import type { Policy } from '../policy';
import { jiaozuo2015Head } from './head';
import { yesRule } from '../rules/yes-rule';
import { jz01 } from './jz-01-effective';
import { jz02 } from './jz-02-leader-category';
import { jz03 } from './jz-03-project-type';
import { basicConditions } from './jz-04-to-09-basic-conditions';
import { standards } from './jz-11-to-18-standards';
import { jz20 } from './jz-20-activities';
import { jz21 } from './jz-21-mode';
import { jz22 } from './jz-22-name';
import { jz23 } from './jz-23-levels';
import { jz24 } from './jz-24-batches';
import { procedure } from './jz-25-to-27-procedure';
import { jz28 } from './jz-28-plaque-size';
import { jz29 } from './jz-29-plaque-text';
import { care30To35 } from './jz-30-to-35-care';
import { jz33 } from './jz-33-filing';
import { jz36 } from './jz-36-fund-source';
import { jz38 } from './jz-38-one-off-subsidy';
import { jz39 } from './jz-39-county-support';
import { jz40 } from './jz-40-use-of-money';
import { jz42 } from './jz-42-ip-owner';
import { awards } from './jz-43-to-45-awards';
import { JIAOZUO_LEVEL_WORDS } from './level-words';
import { JIAOZUO_OTHERS } from './others';
import { JIAOZUO_SETTINGS } from './settings';

const countyRules = yesRule({ id: 'JZ-46', article: '第二十七条', severity: 'warning' }, ['county.rules']);

/** 《焦作市职工技术创新工作室管理暂行办法》, issued and in force on 2 February 2015. */
export const jiaozuo2015: Policy = {
  ...jiaozuo2015Head,
  effective: serialOf(2015, 2, 2),
  levelWords: JIAOZUO_LEVEL_WORDS,
  levelLabels: { national: '国家级', provincial: '省级', municipal: '市级', county: '县级', unit: '基层单位' },
  rates: { national: 30_000, provincial: 20_000, municipal: 10_000, county: 0, unit: 0 },
  required: ['studio.name', 'studio.unit', 'leader.name', 'naming.level', 'naming.date'],
  settings: JIAOZUO_SETTINGS,
  rules: [
    jz01,
    jz02,
    jz03,
    ...basicConditions,
    ...standards,
    jz20,
    jz21,
    jz22,
    jz23,
    jz24,
    ...procedure,
    jz28,
    jz29,
    ...care30To35,
    jz33,
    jz36,
    jz38,
    jz39,
    jz40,
    jz42,
    ...awards,
    countyRules,
  ],
  others: JIAOZUO_OTHERS,
};
