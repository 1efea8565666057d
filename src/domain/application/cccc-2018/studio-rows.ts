import type { FormRow } from '../form-layout';
import { field, label } from './cells';
import type { Span } from './cells';

const FIRST: Span = [0, 0];
const LEFT: Span = [1, 5];
const SECOND: Span = [6, 7];
const RIGHT: Span = [8, 10];
/** The four boxes as they are printed, two lines in one cell. */
export const KIND_OPTIONS = ['技术攻关', '技能传授', '窗口服务', '其他'] as const;
export const BLANK_OPTIONS = '□技术攻关     □技能传授\n□窗口服务     □其他';

/** What and where the studio is: rows 1 to 4 of the table. */
export const studioRows: readonly FormRow[] = [
  {
    height: 30,
    newPage: true,
    cells: [
      label(FIRST, '工作室名称'),
      field(LEFT, 'studio.name', '工作室名称'),
      label(SECOND, '创建日期'),
      field(RIGHT, 'studio.created', '创建日期', 'date'),
    ],
  },
  {
    height: 30,
    cells: [
      label(FIRST, '所在单位'),
      field(LEFT, 'studio.unit', '所在单位'),
      label(SECOND, '命名单位*'),
      field(RIGHT, 'naming.body', '命名单位', 'text', { starred: true }),
    ],
  },
  {
    height: 30,
    cells: [
      label(FIRST, '专业领域'),
      field(LEFT, 'studio.field', '专业领域'),
      label(SECOND, '命名日期'),
      field(RIGHT, 'naming.date', '命名日期', 'date'),
    ],
  },
  {
    height: 42,
    cells: [
      label(FIRST, '工作室类型'),
      field(LEFT, 'studio.kind', '工作室类型', 'options', { text: BLANK_OPTIONS }),
      label(SECOND, '成员总数/场所面积'),
      field(RIGHT, 'studio.size', '成员总数/场所面积', 'size'),
    ],
  },
];
