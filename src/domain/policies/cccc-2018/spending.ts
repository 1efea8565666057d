import type { SpendingTerms } from '../spending/spending-terms';

const head = (id: string, severity: 'error' | 'warning' | 'info') => ({ id, article: '四四', severity }) as const;

/** 四（四）: equipment, research and spreading results; no bonuses, no allowances, nothing outside the studio. */
export const CCCC_SPENDING: SpendingTerms = {
  forbidden: { head: head('CC-20', 'error'), words: /奖金|津贴/ },
  allowed: {
    head: head('CC-19', 'error'),
    words: '设备购置、研究费用、成果推广',
    pattern:
      /设备|仪器|器材|工具|硬件|软件|电脑|购置|研究|研发|试验|实验|检测|测试|材料|耗材|配件|加工|课题|项目|攻关|推广|成果|专利|论文|出版|鉴定|评审|展示|宣传|资料|图书|培训|交流/,
  },
  within: head('CC-20', 'warning'),
  own: head('CC-20', 'warning'),
};
