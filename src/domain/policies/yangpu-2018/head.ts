import type { PolicyHead } from '../policy';

export const yangpu2018Head: PolicyHead = {
  id: 'yangpu-2018',
  document: '《杨浦区劳模（先进）、技师创新工作室管理办法》',
  title: '杨浦区劳模（先进）、技师创新工作室管理办法',
  hints: ['杨浦'],
};
