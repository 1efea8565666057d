import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import { oneOffSubsidyRule } from '../rules/one-off-subsidy';

/* 孟州市总工会 and 沁阳市总工会 are county unions: 市总 alone or with the city's name is meant. */
const CITY_UNION = /^(?:焦作)?市总(?:工会)?|焦作市总/;

/** True for the city's union, and where no payer is written. */
export const isCityUnion = (payer: string): boolean => saysNothing(payer) || CITY_UNION.test(compactText(payer));

/** 第二十条: the city's union pays 30,000, 20,000 or 10,000 yuan once, by level; lower levels get nothing from it. */
export const jz38 = oneOffSubsidyRule({ id: 'JZ-38', article: '第二十条', severity: 'error' }, ['naming.level'], {
  isPayer: isCityUnion,
  rankOf: (studio) => studio.level().value,
});
