import type { DevelopmentEntry, MemberEntry } from './facts';
import { MEMBER_PARTS, type FormFieldId } from './form-field';
import type { FormCell, FormRow, FormTemplate } from './form-layout';
import { GRID } from './cccc-2018/grid';
import { field, label } from './cccc-2018/cells';
import type { Span } from './cccc-2018/cells';
import { MEMBER_COLUMNS, memberLabel } from './cccc-2018/member-rows';
import type { StudioRecord } from './studio-record';
import { developmentEntries } from './values-development';
import { memberEntries } from './values-members';

/** Words of the attached lists. */
export interface AttachmentWords {
  readonly members: string;
  readonly development: string;
  readonly name: string;
  readonly date: string;
  readonly grade: string;
  readonly honour: string;
  /** In the place of lists that are no longer needed. */
  readonly none: string;
}

const WHOLE: Span = [0, 10];
const SPANS: readonly Span[] = [
  [0, 0],
  [1, 3],
  [4, 6],
  [7, 10],
];

const memberRow = (entry: MemberEntry, member: number): FormRow => ({
  height: 26,
  cells: MEMBER_PARTS.map((part) => {
    const id: FormFieldId = `member.${member}.${part}`;
    const text = entry[part]?.value ?? '';
    return field(MEMBER_COLUMNS[part].span, id, memberLabel(member, part), 'text', { member, text });
  }),
});

const memberRows = (entries: readonly MemberEntry[], rows: number, words: AttachmentWords): readonly FormRow[] =>
  entries.length <= rows
    ? []
    : [
        { height: 32, together: true, cells: [label(WHOLE, words.members, 1, 'banner')] },
        {
          height: 42,
          together: true,
          cells: MEMBER_PARTS.map((part) => label(MEMBER_COLUMNS[part].span, MEMBER_COLUMNS[part].label)),
        },
        ...entries.slice(rows).map((entry, index) => memberRow(entry, rows + index)),
      ];

const line = (texts: readonly string[], look: FormCell['look']): FormRow => ({
  height: 26,
  cells: texts.map((text, at) => label(SPANS[at] ?? WHOLE, text, 1, look)),
});

const developmentRows = (entries: readonly DevelopmentEntry[], words: AttachmentWords): readonly FormRow[] =>
  entries.length === 0
    ? []
    : [
        { height: 32, together: true, cells: [label(WHOLE, words.development, 1, 'banner')] },
        { ...line([words.name, words.date, words.grade, words.honour], 'label'), together: true },
        ...entries.map(({ name, date, grade, honour }) =>
          line([name.text, date.value ?? date.text, grade?.text ?? '', honour?.text ?? ''], 'value'),
        ),
      ];

/** Members for whom the form has no row, and who was promoted or honoured when; null when there is neither nor was. */
export const attachmentForm = (
  record: StudioRecord,
  { memberRows: rows, official }: FormTemplate,
  words: AttachmentWords,
  isThere: boolean,
): FormTemplate | null => {
  const all = [
    ...memberRows(memberEntries(record), rows, words),
    ...(official ? developmentRows(developmentEntries(record), words) : []),
  ];
  const head: FormRow = { height: 32, cells: [label(WHOLE, record.name, 1, 'subtitle')] };
  if (all.length === 0 && !isThere) return null;
  const none: FormRow = { height: 32, cells: [label(WHOLE, words.none, 1, 'note')] };
  return { official: true, columns: GRID, memberRows: 0, rows: [head, ...(all.length > 0 ? all : [none])] };
};
