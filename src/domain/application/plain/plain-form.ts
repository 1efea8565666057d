import type { Field } from '../../register/field';
import { field, label } from '../cccc-2018/cells';
import type { Span } from '../cccc-2018/cells';
import { MEMBER_PARTS, type FormFieldId, type FormFieldKind } from '../form-field';
import type { FormRow, FormTemplate } from '../form-layout';

/** Words of the page that are not labels. */
export interface PlainWords {
  readonly heading: string;
  readonly notice: string;
}

/* Seven columns, so that a member's row fits; labels and values take them in pairs. */
const COLUMNS = [70, 52, 66, 66, 70, 70, 70] as const;
const LABEL: Span = [0, 0];
const VALUE: Span = [1, 3];
const SECOND: Span = [4, 4];
const RIGHT: Span = [5, 6];
const WHOLE: Span = [0, 6];
const REST: Span = [1, 6];
/** Points; a page holds everything but a long text. */
const ROW = 24;
const MEMBER_ROWS = 5;

type Entry = readonly [id: FormFieldId, label: string, kind?: FormFieldKind | undefined];

/* A field read straight from a register column. */
const column = (name: Field, text: string, kind?: FormFieldKind): Entry => [`plain.${name}`, text, kind];

const pair = (group: string, [left, right]: readonly [Entry, Entry?]): FormRow => ({
  height: ROW,
  cells: [
    label(LABEL, left[1]),
    field(right ? VALUE : REST, left[0], `${group}/${left[1]}`, left[2]),
    ...(right ? [label(SECOND, right[1]), field(RIGHT, right[0], `${group}/${right[1]}`, right[2])] : []),
  ],
});

const section = (title: string, ...pairs: readonly (readonly [Entry, Entry?])[]): readonly FormRow[] => [
  { height: ROW, together: true, cells: [label(WHOLE, title, 1, 'banner')] },
  ...pairs.map((entries) => pair(title, entries)),
];

const MEMBER_LABELS = ['姓名', '性别', '出生年月', '学历', '技术职称', '所在部门', '主要分工'] as const;

const members: readonly FormRow[] = [
  { height: ROW, together: true, cells: [label(WHOLE, '骨干成员', 1, 'banner')] },
  { height: ROW, together: true, cells: MEMBER_LABELS.map((text, at) => label([at, at], text)) },
  ...Array.from({ length: MEMBER_ROWS }, (_, member): FormRow => ({
    height: ROW,
    cells: MEMBER_PARTS.map((part, at) =>
      field([at, at], `member.${member}.${part}`, `骨干成员/${member + 1}/${MEMBER_LABELS[at] ?? ''}`, 'text', {
        member,
      }),
    ),
  })),
];

/* What the document wants told in words: room to write, nothing that a register could fill. */
const toWrite = (texts: readonly string[]): readonly FormRow[] =>
  texts.map((text, at) => ({
    height: 90,
    cells: [label(LABEL, text), field(REST, `opinion.${at}`, text, 'pen', { look: 'left' })],
  }));

/** A plain summary for documents that name a form nobody has seen: what the register and the ledgers say, on one page or two. */
export const plainForm = (words: PlainWords, texts: readonly string[]): FormTemplate => ({
  official: false,
  columns: COLUMNS,
  memberRows: MEMBER_ROWS,
  rows: [
    { height: 40, cells: [label(WHOLE, words.heading, 1, 'heading')] },
    { height: 40, cells: [label(WHOLE, words.notice, 1, 'note')] },
    ...section(
      '工作室',
      [['studio.name', '工作室名称'], column('studio.mode', '创建模式')],
      [
        ['studio.unit', '所在单位'],
        ['studio.created', '创建日期', 'date'],
      ],
      [column('studio.supervisingUnion', '上级工会'), column('studio.field', '攻关方向')],
      [column('site.name', '活动场所'), column('site.area', '场所面积')],
      [column('studio.memberCount', '成员人数'), column('fund.amount', '经费')],
    ),
    ...section(
      '带头人',
      [
        ['leader.name', '姓名'],
        ['leader.sex', '性别'],
      ],
      [
        ['leader.birth', '出生年月', 'month'],
        ['leader.education', '学历'],
      ],
      [['leader.title', '技术职称'], column('leader.skill', '技能等级')],
      [
        ['leader.politics', '政治面貌'],
        ['leader.phone', '联系电话'],
      ],
      [['leader.honours', '荣誉称号', 'lines']],
    ),
    ...section(
      '命名',
      [
        ['naming.level', '级别'],
        ['naming.body', '命名单位'],
      ],
      [['naming.date', '命名日期', 'date'], column('naming.document', '命名文号')],
    ),
    ...section(
      '近两年成果',
      [
        ['result.count', '创新成果', 'count'],
        ['result.converted', '成果转化', 'count'],
      ],
      [
        ['patent.invention', '发明专利', 'count'],
        ['patent.utility', '实用新型', 'count'],
      ],
    ),
    ...members,
    ...toWrite(texts),
  ],
});
