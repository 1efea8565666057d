import type { Setting } from '../setting';

/* Questions that several documents leave open in the same words. */

/** Which document judges a row when a register holds namings of several bodies. */
export const documentsSetting = (): Setting => ({
  key: 'documents',
  article: '',
  rules: [],
  kind: 'choice',
  choices: ['column', 'body', 'workbook'],
  default: 'column',
});

/** Whether the register's own number of members includes the leader, where its header does not say. */
export const membersSetting = (article: string, rule: string): Setting => ({
  key: 'members.leader',
  article,
  rules: [rule],
  kind: 'choice',
  choices: ['open', 'included', 'excluded'],
  default: 'open',
});

/** The last day of 年底前. */
export const filingSetting = (article: string, rule: string): Setting => ({
  key: 'filing.deadline',
  article,
  rules: [rule],
  kind: 'month-day',
  default: '12-31',
});

/** Where a period of several years begins, and the end of one that all studios share. */
export const cycleSettings = (article: string, rule: string): readonly Setting[] => [
  {
    key: 'cycle.start',
    article,
    rules: [rule],
    kind: 'choice',
    choices: ['naming', 'common'],
    default: 'naming',
  },
  { key: 'cycle.common', article, rules: [rule], kind: 'number', default: null },
];

/** What 至少1-2项 asks for. */
export const leastResultsSetting = (article: string, rule: string): Setting => ({
  key: 'results.least',
  article,
  rules: [rule],
  kind: 'choice',
  choices: ['1', '2'],
  default: '1',
});

/** How 每两年 is counted: any two years in a row, or fixed pairs of calendar years. */
export const windowSetting = (article: string, rule: string): Setting => ({
  key: 'results.window',
  article,
  rules: [rule],
  kind: 'choice',
  choices: ['rolling', 'calendar'],
  default: 'rolling',
});
