import type { RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';

/** 第二十二条: whose the results are follows the law; where there are results the register should say whose. */
export const jz42: RowRule = {
  id: 'JZ-42',
  article: '第二十二条',
  severity: 'info',
  scope: 'row',
  needs: ['result.ipOwner'],
  check: (studio, report) => {
    if (studio.count('result.count').value !== 0) tellNothing(studio, 'result.ipOwner', report);
  },
};
