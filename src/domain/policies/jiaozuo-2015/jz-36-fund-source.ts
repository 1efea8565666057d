import { unitSourceRule } from '../rules/unit-source-rule';

/** 第二十条: as a rule the unit bears the running costs. */
export const jz36 = unitSourceRule({ id: 'JZ-36', article: '第二十条', severity: 'info' });
