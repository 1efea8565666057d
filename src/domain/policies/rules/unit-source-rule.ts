import { plainText } from '../../cell/normalise-text';
import type { RowRule } from '../policy';
import { type RuleHead, tellNothing } from './filled-rule';
import { memoText } from './memo-text';

const FIELD = 'fund.source';
const UNIT = /单位|自筹|行政|企业|公司|厂|矿|院|校|局|处|集团|本级|财务|成本|科研经费|研发|项目/;
const namesUnit = memoText((text) => UNIT.test(plainText(text)));

/** A clause by which the unit bears the running costs, as a rule: a source that does not name it is pointed out. */
export const unitSourceRule = (head: RuleHead): RowRule => ({
  ...head,
  scope: 'row',
  needs: [FIELD],
  check: (studio, report) => {
    if (tellNothing(studio, FIELD, report)) return;
    const value = studio.text(FIELD);
    if (!namesUnit(value) && !value.startsWith('#'))
      report(studio, FIELD, { code: 'source-not-unit', params: { value } });
  },
});
