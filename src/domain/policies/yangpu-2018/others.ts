import type { OtherRequirements } from '../requirements/other-requirements';

/** What 杨浦's document asks besides what register rows show. */
export const YANGPU_OTHERS: OtherRequirements = {
  criteria: [
    {
      id: 'YP-04',
      article: '第三条1',
      severity: 'warning',
      shows: ['leader.honour', 'leader.title', 'leader.skill', 'leader.specialty'],
    },
    {
      id: 'YP-06',
      article: '第三条2',
      severity: 'warning',
      shows: ['studio.memberCount', 'ledger.development'],
    },
  ],
  information: [
    { id: 'YP-01', article: '标题/第二十四条', severity: 'info' },
    { id: 'YP-19', article: '第十条', severity: 'warning' },
    { id: 'YP-34', article: '第十七条', severity: 'info' },
    { id: 'YP-35', article: '第十九条', severity: 'info' },
  ],
  elsewhere: [],
  also: {},
};
