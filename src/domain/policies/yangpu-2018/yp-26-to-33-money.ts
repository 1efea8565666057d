import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Rule } from '../policy';
import { moneyKeptRule } from '../rules/money-kept-rule';
import { oneOffSubsidyRule } from '../rules/one-off-subsidy';
import { unitSourceRule } from '../rules/unit-source-rule';
import { useRules } from '../rules/use-rule';
import { districtRank, isBeforeDocument } from './district-naming';
import { YANGPU_SPENDING } from './spending';

/* 区总 alone or with the district's name; the city's union and the units' own are others. */
const DISTRICT_UNION = /^(?:杨浦)?区总(?:工会)?|杨浦区总/;

const yp27 = oneOffSubsidyRule({ id: 'YP-27', article: '第十四条', severity: 'error' }, [], {
  isPayer: (payer) => saysNothing(payer) || DISTRICT_UNION.test(compactText(payer)),
  rankOf: (studio) => (isBeforeDocument(studio) ? null : districtRank(studio)),
  earlierRankOf: (studio) => (isBeforeDocument(studio) ? districtRank(studio) : null),
});

/** 第十四条 and 第十六条: who pays, how much, and for what it may be used. */
export const money: readonly Rule[] = [
  unitSourceRule({ id: 'YP-26', article: '第十四条', severity: 'info' }),
  yp27,
  moneyKeptRule({ id: 'YP-31', article: '第十六条', severity: 'warning' }, ['subsidy.amount', 'support.amount'], false),
  ...useRules(YANGPU_SPENDING),
];
