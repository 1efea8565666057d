import { wordsRule } from '../rules/words-rule';

/** 第二十条: as a rule the unit bears the running costs. */
export const jz36 = wordsRule(
  { id: 'JZ-36', article: '第二十条', severity: 'info' },
  'fund.source',
  '所在单位',
  /单位|自筹|行政|企业|公司|厂|矿|院|校|局|集团|本级|财务|成本|科研经费|研发/,
);
