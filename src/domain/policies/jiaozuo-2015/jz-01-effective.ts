import { effectiveRule } from '../rules/effective-rule';

/** 第二十八条: in force from the day of issue; what happened before is not judged by it. */
export const jz01 = effectiveRule({ id: 'JZ-01', article: '题注/第二十八条', severity: 'info' });
