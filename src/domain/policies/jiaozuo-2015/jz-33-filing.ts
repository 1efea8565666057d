import { filingRule } from '../rules/filing-rule';

/** 第十六条: the year's assessment is filed with the union above before the year ends. */
export const jz33 = filingRule({ id: 'JZ-33', article: '第十六条', severity: 'warning' });
