import { wordsRule } from '../rules/words-rule';

/** 二: four kinds of innovation. */
export const cc02 = wordsRule(
  { id: 'CC-02', article: '二', severity: 'info' },
  'project.type',
  '科技创新、管理创新、服务创新、机制创新',
  /科技|技术|管理|服务|机制/,
);
