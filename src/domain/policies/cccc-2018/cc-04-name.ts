import type { RowRule } from '../policy';
import { nameHoldsLeader } from '../rules/name-holds-leader';

/** 三一: usually named after its leader; other names are allowed. */
export const cc04: RowRule = {
  id: 'CC-04',
  article: '三一',
  severity: 'info',
  scope: 'row',
  needs: ['studio.name', 'leader.name'],
  check: (studio, report) => {
    if (nameHoldsLeader(studio)) return;
    report(studio, 'studio.name', { code: 'name-without-leader', params: { leader: studio.text('leader.name') } });
  },
};
