import { MEMBER_PARTS, type FormFieldKind, type MemberPart } from '../form-field';
import type { FormRow } from '../form-layout';
import { field, label } from './cells';
import type { Span } from './cells';

export const MEMBER_ROWS = 14;

/** The seven columns of the member list, with the places they have in the base grid. */
export const MEMBER_COLUMNS: Readonly<Record<MemberPart, { readonly label: string; readonly span: Span }>> = {
  name: { label: '姓名', span: [0, 0] },
  sex: { label: '性别', span: [1, 1] },
  birth: { label: '出生\n年月', span: [2, 3] },
  education: { label: '学历', span: [4, 4] },
  title: { label: '技术职称', span: [5, 6] },
  department: { label: '所在部门', span: [7, 8] },
  duty: { label: '主要分工', span: [9, 10] },
};
const KINDS: Readonly<Partial<Record<MemberPart, FormFieldKind>>> = { birth: 'month' };

/** Label of a member's cell: 工作室骨干成员情况/3/学历, members counted from one. */
export const memberLabel = (member: number, part: MemberPart): string =>
  `工作室骨干成员情况/${member + 1}/${MEMBER_COLUMNS[part].label.replace('\n', '')}`;

const memberRow = (member: number): FormRow => ({
  height: 26,
  stretch: true,
  cells: MEMBER_PARTS.map((part) =>
    field(MEMBER_COLUMNS[part].span, `member.${member}.${part}`, memberLabel(member, part), KINDS[part] ?? 'text', {
      member,
    }),
  ),
});

/** The members who carry the work: rows 23 to 38. */
export const memberRows: readonly FormRow[] = [
  { height: 28, together: true, cells: [label([0, 10], '工作室骨干成员情况（可附表）', 1, 'banner')] },
  {
    height: 42,
    together: true,
    cells: MEMBER_PARTS.map((part) => label(MEMBER_COLUMNS[part].span, MEMBER_COLUMNS[part].label)),
  },
  ...Array.from({ length: MEMBER_ROWS }, (_, member) => memberRow(member)),
];
