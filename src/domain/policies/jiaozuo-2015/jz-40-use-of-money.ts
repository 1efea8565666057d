import { moneyKeptRule } from '../rules/money-kept-rule';

/** 第二十条: the unit's union keeps the money, for this purpose only and in the open. */
export const jz40 = moneyKeptRule(
  { id: 'JZ-40', article: '第二十条', severity: 'warning' },
  ['subsidy.amount', 'subsidy.countyAmount'],
  true,
);
