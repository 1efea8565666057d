import type { OtherRequirements } from '../requirements/other-requirements';

/** What 西工发〔2018〕56号 asks besides what register rows show. */
export const XISHUANGBANNA_OTHERS: OtherRequirements = {
  criteria: [
    {
      id: 'BN-07',
      article: '第六条(二)',
      severity: 'warning',
      shows: ['studio.memberCount', 'ledger.development'],
    },
  ],
  information: [{ id: 'BN-22', article: '第十二条', severity: 'info' }],
  elsewhere: [],
  also: { subsidy: ['BN-01'] },
};
