import type { PolicyHead } from '../policy';

export const beijing2011Head: PolicyHead = {
  id: 'beijing-2011',
  document: '《关于申报职工创新工作室工作的通知》',
  title: '关于申报职工创新工作室工作的通知',
  hints: ['北京', '首都'],
};
