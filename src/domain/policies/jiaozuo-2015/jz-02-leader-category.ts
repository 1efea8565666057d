import { wordsRule } from '../rules/words-rule';

const LEADERS =
  /工人|职工|蓝领|技工|技师|高级工|班组长|一线|专业技术|技术人员|工程师|工程技术|劳模|劳动模范|先进工作者/;

/** 第三条: mainly blue-collar workers, technical staff and model workers lead; others may. */
export const jz02 = wordsRule(
  { id: 'JZ-02', article: '第三条', severity: 'info' },
  'leader.category',
  '蓝领工人、专业技术人员、劳模',
  LEADERS,
);
