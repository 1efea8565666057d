import type { FormFieldId, FormFieldKind } from '../form-field';
import type { FormRow } from '../form-layout';
import { field, label } from './cells';
import type { Span } from './cells';

type Entry = readonly [id: FormFieldId, label: string, kind?: FormFieldKind];

const SPANS: readonly (readonly [label: Span, value: Span])[] = [
  [
    [0, 0],
    [1, 2],
  ],
  [
    [3, 4],
    [5, 6],
  ],
  [
    [7, 8],
    [9, 10],
  ],
];

const row = (...entries: readonly [Entry, Entry, Entry]): FormRow => ({
  height: 26,
  together: true,
  cells: SPANS.flatMap(([first, second], at) => {
    const [id, text, kind] = entries[at] ?? entries[0];
    return [label(first, text), field(second, id, `工作室领衔人情况/${text}`, kind)];
  }),
});

/** The person who leads: rows 18 to 22. */
export const leaderRows: readonly FormRow[] = [
  { height: 28, together: true, cells: [label([0, 10], '工作室领衔人情况', 1, 'banner')] },
  row(['leader.name', '姓名'], ['leader.sex', '性别'], ['leader.birth', '出生年月', 'month']),
  row(['leader.education', '学历'], ['leader.ethnicity', '民族'], ['leader.politics', '政治面貌']),
  row(['leader.specialty', '专业/工种'], ['leader.title', '技术职称'], ['leader.phone', '联系电话']),
  {
    height: 44,
    cells: [
      label([0, 0], '获奖年份及荣誉称号*'),
      field([1, 10], 'leader.honours', '工作室领衔人情况/获奖年份及荣誉称号', 'lines', {
        starred: true,
        look: 'left',
      }),
    ],
  },
];
