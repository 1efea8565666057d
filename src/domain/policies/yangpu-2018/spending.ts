import type { SpendingTerms, SupportTerms } from '../spending/spending-terms';

const head = (id: string, severity: 'error' | 'warning' | 'info') => ({ id, article: '第十六条', severity }) as const;

/** 第十六条: what the subsidies may and may not pay for. */
export const YANGPU_SPENDING: SpendingTerms = {
  forbidden: { head: head('YP-33', 'error'), words: /奖金|奖励|津贴|补贴/ },
  travel: { head: head('YP-33', 'error'), words: /差旅|出差/ },
  allowed: {
    head: head('YP-32', 'info'),
    words: '硬件设备、学习用品、书籍、材料、培训交流活动',
    pattern:
      /设备|硬件|仪器|工具|器材|电脑|计算机|打印机|投影|软件|学习|用品|文具|办公|书|图书|资料|期刊|材料|耗材|元器件|配件|零件|试剂|培训|交流|研讨|讲座|授课|课酬|会议|观摩|展览|研发|试验|实验|检测|加工|印刷|制作|牌匾/,
  },
  within: head('YP-31', 'warning'),
  own: head('YP-31', 'warning'),
};

/** 第十五条: support for a result can be asked for once. */
export const YANGPU_SUPPORT: SupportTerms = { once: { id: 'YP-30', article: '第十五条', severity: 'error' } };
