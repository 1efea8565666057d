import { GRADES, HONOURS, type Grade, type Honour } from '../form-field';
import type { FormRow } from '../form-layout';
import { field, label } from './cells';

/** The form's words for grades and honours. */
export const GRADE_LABELS: Readonly<Record<Grade, string>> = {
  double: '双重职称',
  'senior-technician': '高级技师',
  technician: '技师',
  'senior-worker': '高级工',
  other: '其他',
};
export const HONOUR_LABELS: Readonly<Record<Honour, string>> = {
  national: '全国劳模',
  provincial: '省部级劳模',
  municipal: '地市级劳模',
  company: '企业劳模',
};

const STARRED = { starred: true } as const;

/** Who was promoted or honoured in two years, and what society has of it: rows 14 to 17. */
export const peopleRows: readonly FormRow[] = [
  {
    height: 26,
    together: true,
    cells: [
      label([0, 0], '培养\n人才*', 3),
      label([1, 1], '总数', 2),
      label([2, 6], '技 术 等 级'),
      label([7, 10], '荣  誉'),
    ],
  },
  {
    height: 42,
    together: true,
    cells: [
      ...GRADES.map((grade, at) => label([2 + at, 2 + at], GRADE_LABELS[grade])),
      ...HONOURS.map((honour, at) => label([7 + at, 7 + at], HONOUR_LABELS[honour])),
    ],
  },
  {
    height: 26,
    cells: [
      field([1, 1], 'training.total', '培养人才/总数', 'count', STARRED),
      ...GRADES.map((grade, at) =>
        field([2 + at, 2 + at], `grade.${grade}`, `培养人才/技术等级/${GRADE_LABELS[grade]}`, 'count', STARRED),
      ),
      ...HONOURS.map((honour, at) =>
        field([7 + at, 7 + at], `honour.${honour}`, `培养人才/荣誉/${HONOUR_LABELS[honour]}`, 'count', STARRED),
      ),
    ],
  },
  {
    height: 56,
    stretch: true,
    cells: [label([0, 0], '社会效益'), field([1, 10], 'social', '社会效益', 'lines', { look: 'left' })],
  },
];
