import type { PolicyHead } from '../policy';

export const cccc2018Head: PolicyHead = {
  id: 'cccc-2018',
  document: '《深化劳模（工匠人才）创新工作室创建工作的意见》',
  title: '深化劳模（工匠人才）创新工作室创建工作的意见',
  hints: ['中国交建', '中国交通建设', '中交'],
};
