import type { PolicyHead } from '../policy';

export const jiaozuo2015Head: PolicyHead = {
  id: 'jiaozuo-2015',
  document: '焦工文〔2015〕6号',
  title: '焦作市职工技术创新工作室管理暂行办法',
  hints: ['焦作'],
};
