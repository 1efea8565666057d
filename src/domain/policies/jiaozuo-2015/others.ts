import type { OtherRequirements } from '../requirements/other-requirements';

/** What 焦工文〔2015〕6号 asks besides what register rows show. */
export const JIAOZUO_OTHERS: OtherRequirements = {
  criteria: [
    { id: 'JZ-13', article: '第八条2', severity: 'warning', shows: ['plaque.date', 'plaque.text', 'site.name'] },
    { id: 'JZ-14', article: '第八条3', severity: 'warning', shows: ['studio.equipment'] },
    { id: 'JZ-15', article: '第八条4', severity: 'warning', shows: ['studio.memberCount', 'studio.activities'] },
    {
      id: 'JZ-19',
      article: '第八条8',
      severity: 'warning',
      shows: ['project.count', 'result.count', 'result.benefit', 'ledger.development'],
    },
  ],
  information: [
    { id: 'JZ-10', article: '第七条', severity: 'warning' },
    { id: 'JZ-41', article: '第二十一条', severity: 'info' },
  ],
  elsewhere: [],
  also: { subsidy: ['JZ-01'] },
};
