import type { Studio } from '../../register/studio';
import type { Field } from '../../register/field';
import type { Report, RowRule } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { isCityUnion } from './jz-38-one-off-subsidy';

const LEAST = 10_000;
const A_UNION = /工会/;

const tellBelow = (studio: Studio, field: Field, report: Report): void => {
  const { value, problem } = studio.money(field);
  if (problem !== null || (value === null && tellNothing(studio, field, report))) return;
  if (value !== null && value >= 0 && value < LEAST)
    report(studio, field, { code: 'support-below', params: { amount: value, least: LEAST } });
};

const check = (studio: Studio, report: Report): void => {
  if (studio.has('subsidy.countyAmount')) {
    tellBelow(studio, 'subsidy.countyAmount', report);
    return;
  }
  const payer = studio.text('subsidy.payer');
  if (A_UNION.test(payer) && !isCityUnion(payer)) tellBelow(studio, 'subsidy.amount', report);
};

/** 第二十条: county and trade unions should, as a rule, give at least 10,000 yuan. For which studios is not written. */
export const jz39: RowRule = {
  id: 'JZ-39',
  article: '第二十条',
  severity: 'info',
  scope: 'row',
  needs: [],
  oneOf: [['subsidy.countyAmount', 'subsidy.payer']],
  check,
};
