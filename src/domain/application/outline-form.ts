import { OUTLINE, MATERIALS, type OutlineTopic } from './cccc-2018/outline';
import type { FormList } from './form-gap';
import type { FormRow, FormTemplate } from './form-layout';
import { field, label } from './cccc-2018/cells';
import type { Span } from './cccc-2018/cells';
import type { StudioFormContent } from './fill-form';
import type { StudioRecord } from './studio-record';
import { textOf } from './from-register';

/** Words of the outline sheet. */
export interface OutlineWords {
  readonly known: string;
  readonly unknown: string;
  readonly write: string;
  readonly materials: string;
  items(count: number, list: string): string;
  people(count: number, list: string): string;
}

/*
 * One column cannot be shrunk to the page by every program, and is wider where the workbook's own font is replaced by a
 * broad one: it leaves room for that.
 */
const COLUMNS = [410] as const;
const WHOLE: Span = [0, 0];

const listed = (record: StudioRecord, list: FormList): number =>
  list === 'members'
    ? (record.facts.members?.entries.length ?? 0)
    : (record.facts[list]?.entries ?? []).filter(
        (entry) => 'year' in entry && entry.year.value !== null && record.years.includes(entry.year.value),
      ).length;

/** What the workbook already says about a topic: lines of label and value. */
const knownLines = (
  record: StudioRecord,
  { resolved }: StudioFormContent,
  { columns = [], fields = [], lists = [] }: OutlineTopic,
  words: OutlineWords,
  names: Readonly<Record<FormList, string>>,
): string[] => [
  ...columns.flatMap(([column, text]) => textOf(record, column).candidates.map(({ value }) => `${text}：${value}`)),
  ...fields.flatMap((id) =>
    resolved.flatMap(({ field: { id: own, label: path }, filled }) =>
      own === id && filled ? [`${path}：${filled.value}`] : [],
    ),
  ),
  ...lists.flatMap(([list, text]) => {
    const count = listed(record, list);
    const told = list === 'members' ? words.people(count, names[list]) : words.items(count, names[list]);
    return count > 0 ? [`${text}：${told}`] : [];
  }),
];

const topicRows = (
  known: readonly string[],
  at: number,
  { title, asks }: OutlineTopic,
  words: OutlineWords,
): readonly FormRow[] => [
  { height: 26, together: true, cells: [label(WHOLE, title, 1, 'note')] },
  { height: 24, together: true, cells: [label(WHOLE, asks, 1, 'note')] },
  {
    height: 24,
    together: true,
    cells: [label(WHOLE, known.length > 0 ? [words.known, ...known].join('\n') : words.unknown, 1, 'note')],
  },
  { height: 120, cells: [field(WHOLE, `opinion.${at}`, title, 'pen', { look: 'left', text: words.write })] },
];

/** Attachment 2: the outline of what is to be written about the studio, what the workbook knows of it, and what to hand in. */
export const outlineForm = (
  record: StudioRecord,
  content: StudioFormContent,
  words: OutlineWords,
  names: Readonly<Record<FormList, string>>,
): FormTemplate => ({
  official: true,
  columns: COLUMNS,
  memberRows: 0,
  rows: [
    { height: 24, cells: [label(WHOLE, '附件2', 1, 'corner')] },
    { height: 34, cells: [label(WHOLE, '中国交建劳模（工匠人才）创新工作室', 1, 'heading')] },
    { height: 34, cells: [label(WHOLE, '申报材料参考提纲', 1, 'heading')] },
    { height: 28, cells: [label(WHOLE, record.name, 1, 'subtitle')] },
    ...OUTLINE.flatMap(({ title, topics, ...own }, part): FormRow[] => [
      ...(topics.length > 0
        ? [{ height: 28, together: true, cells: [label(WHOLE, title, 1, 'banner')] } as const]
        : []),
      ...(topics.length > 0 ? topics : [{ title, ...own }]).flatMap((topic, at) =>
        topicRows(knownLines(record, content, topic, words, names), part * 10 + at, topic, words),
      ),
    ]),
    { height: 30, newPage: true, cells: [label(WHOLE, words.materials, 1, 'heading')] },
    ...MATERIALS.map((text): FormRow => ({ height: 26, cells: [label(WHOLE, `□ ${text}`, 1, 'note')] })),
  ],
});
