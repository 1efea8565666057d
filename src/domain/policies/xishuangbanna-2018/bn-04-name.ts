import type { RowRule } from '../policy';
import { nameHoldsLeader } from '../rules/name-holds-leader';
import { inForceRule } from '../rules/since-rule';
import { isPrefectureMatter } from './prefecture-naming';

const rule: RowRule = {
  id: 'BN-04',
  article: '第三条',
  severity: 'error',
  scope: 'row',
  needs: ['studio.name', 'leader.name'],
  check: (studio, report) => {
    if (!isPrefectureMatter(studio) || studio.name.startsWith('#') || nameHoldsLeader(studio)) return;
    report(studio, 'studio.name', { code: 'name-lacks-leader', params: { leader: studio.text('leader.name') } });
  },
};

/** 第三条: named after the model worker. */
export const bn04 = inForceRule(rule);
