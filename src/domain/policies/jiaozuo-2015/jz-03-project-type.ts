import { wordsRule } from '../rules/words-rule';

/** 第三条: four kinds of innovation. */
export const jz03 = wordsRule(
  { id: 'JZ-03', article: '第三条', severity: 'info' },
  'project.type',
  '科技创新、管理创新、服务创新、机制创新',
  /科技|技术|管理|服务|机制/,
);
