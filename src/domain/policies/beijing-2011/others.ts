import type { OtherRequirements } from '../requirements/other-requirements';

/** What Beijing's notice asks besides what register rows show. */
export const BEIJING_OTHERS: OtherRequirements = {
  criteria: [],
  information: [
    { id: 'BJ-02', article: '三', severity: 'error' },
    { id: 'BJ-25', article: '四', severity: 'info' },
  ],
  elsewhere: [],
  also: {},
};
