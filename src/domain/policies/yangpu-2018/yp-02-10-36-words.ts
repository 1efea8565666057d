import type { Rule } from '../policy';
import { wordsRule } from '../rules/words-rule';

const states = (id: string, article: string) => ({ id, article, severity: 'info' }) as const;

/** 第二条, 第四条, 第二十三条: who leads, which kinds of innovation, in which kinds of units. */
export const words: readonly Rule[] = [
  wordsRule(
    states('YP-02', '第二条'),
    'leader.category',
    '劳模、先进、技师',
    /劳模|劳动模范|先进|标兵|五一|工匠|技师|能手/,
  ),
  wordsRule(
    states('YP-10', '第四条'),
    'project.type',
    '科技创新、技能创新、管理创新、服务创新、机制创新',
    /科技|技术|技能|管理|服务|机制/,
  ),
  wordsRule(
    states('YP-36', '第二十三条'),
    'studio.unitType',
    '企业、机关、事业单位',
    /企|公司|集团|机关|事业|国有|民营|私营|合资|独资|外资|外商|股份|集体|个体|学校|医院|院所/,
  ),
];
