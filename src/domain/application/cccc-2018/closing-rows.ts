import type { FormRow } from '../form-layout';
import { field, label } from './cells';

const WHOLE = [0, 10] as const;
const RIGHT = [1, 10] as const;

/** The account of what was achieved: a title, and room for the text, which grows with it. */
export const summaryRows: readonly FormRow[] = [
  {
    height: 44,
    together: true,
    cells: [label(WHOLE, '创新工作室业绩简介\n（不少于1000字）', 1, 'banner')],
  },
  {
    // 1,000 characters take about 27 lines: more than one row can be high.
    height: 560,
    stretch: true,
    cells: [field(WHOLE, 'summary', '创新工作室业绩简介', 'long', { look: 'left' })],
  },
];

const opinion = (at: number, title: string, height: number, signature: string): readonly FormRow[] => {
  const write = field(RIGHT, `opinion.${at}`, title, 'pen', { look: 'blank' });
  return [
    { height: height - 50, stretch: true, together: true, cells: [label([0, 0], title, 3, 'stacked'), write] },
    { height: 24, together: true, cells: [label(RIGHT, '公章', 1, 'seal')] },
    { height: 26, cells: [label(RIGHT, signature, 1, 'signature')] },
  ];
};

/** Four opinions with seal; the last one is signed with a date only. They stay blank for the pen. */
export const opinionRows: readonly FormRow[] = [
  ...opinion(0, '所在单位工会意见', 144, '负责人签名：            年  月  日'),
  ...opinion(1, '所在单位技术部门意见', 179, '负责人签名：           年  月  日'),
  ...opinion(2, '所在单位党委意见', 144, '负责人签名：            年  月  日'),
  ...opinion(3, '中国交建工会联合会审批意见', 230, '年  月  日'),
];
