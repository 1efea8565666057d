import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { RowRule } from '../policy';
import { inForceRule } from '../rules/since-rule';
import { isPrefectureUnion } from './prefecture-naming';

const FIELD = 'naming.body';
const EXPECTED = '西双版纳州总工会';

const rule: RowRule = {
  id: 'BN-02',
  article: '第二条',
  severity: 'error',
  scope: 'row',
  needs: [FIELD],
  check: (studio, report, { policy }) => {
    const value = studio.text(FIELD);
    if (saysNothing(value) || value.startsWith('#') || isPrefectureUnion(value)) return;
    const label = policy.levelLabels.municipal ?? '';
    /* Another body's studio may stand in the register too: only one called the prefecture's own is wrong. */
    if (studio.level().value === 'municipal')
      report(studio, FIELD, { code: 'body-differs', params: { value, label, expected: EXPECTED } });
    else report(studio, FIELD, { code: 'body-outside', severity: 'info', params: { value, expected: EXPECTED } });
  },
};

/** 第二条: the document is for studios of the prefecture's union. */
export const bn02 = inForceRule(rule);
