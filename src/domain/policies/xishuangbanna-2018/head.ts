import type { PolicyHead } from '../policy';

export const xishuangbanna2018Head: PolicyHead = {
  id: 'xishuangbanna-2018',
  document: '西工发〔2018〕56号',
  title: '西双版纳州劳模创新工作室管理办法',
  hints: ['西双版纳', '版纳州'],
};
