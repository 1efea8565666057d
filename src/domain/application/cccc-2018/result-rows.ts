import type { AwardLevel, FormYear } from '../form-field';
import type { FormRow } from '../form-layout';
import type { FormYears } from '../form-years';
import { field, label } from './cells';
import type { Span } from './cells';

const FIRST: Span = [0, 0];
const LABEL: Span = [1, 2];
const COUNT: Span = [3, 4];
const SECOND: Span = [5, 6];
const KIND: Span = [7, 8];
const LAST: Span = [9, 10];
const STARRED = { starred: true } as const;
const ITEMS = { ...STARRED, around: ['', '项'], text: '项' } as const;
const PIECES = { ...STARRED, around: ['', '个'], text: '个' } as const;

const award = (span: Span, level: AwardLevel, word: string) =>
  field(span, `award.${level}`, `技术创新/获奖等级/${word}`, 'count', {
    ...STARRED,
    around: [word, '个'],
    text: `${word}     个`,
  });

/** Results, patents and awards of two years: rows 8 to 10. */
export const resultRows: readonly FormRow[] = [
  {
    height: 26,
    together: true,
    cells: [
      label(FIRST, '技术创新*', 3),
      label(LABEL, '创新成果'),
      field(COUNT, 'result.count', '技术创新/创新成果', 'count', ITEMS),
      label(SECOND, '专利类别', 2),
      label(KIND, '实用新型'),
      field(LAST, 'patent.utility', '技术创新/专利类别/实用新型', 'count', PIECES),
    ],
  },
  {
    height: 26,
    together: true,
    cells: [
      label(LABEL, '成果转化'),
      field(COUNT, 'result.converted', '技术创新/成果转化', 'count', ITEMS),
      label(KIND, '发明'),
      field(LAST, 'patent.invention', '技术创新/专利类别/发明', 'count', PIECES),
    ],
  },
  {
    height: 26,
    cells: [
      label(LABEL, '获奖等级'),
      award(COUNT, 'international', '国际'),
      award(SECOND, 'national', '国家'),
      award(KIND, 'provincial', '省部'),
      award(LAST, 'municipal', '地市'),
    ],
  },
];

const INCOME: Span = [3, 5];
const SAVING: Span = [6, 8];

const benefitRow = (years: FormYears, at: FormYear): FormRow => {
  const path = `经济效益(万元)/${years[at]}年`;
  return {
    height: 26,
    together: at === 0,
    cells: [
      label(LABEL, `${years[at]}年`),
      field(INCOME, `benefit.${at}.income`, `${path}/创收金额`, 'money', STARRED),
      field(SAVING, `benefit.${at}.saving`, `${path}/节资金额`, 'money', STARRED),
      field(LAST, `benefit.${at}.total`, `${path}/合计`, 'money', STARRED),
    ],
  };
};

/** Money earned and saved in two years: rows 11 to 13. */
export const benefitRows = (years: FormYears): readonly FormRow[] => [
  {
    height: 26,
    together: true,
    cells: [
      label(FIRST, '经济效益*\n(万元)', 3),
      label(LABEL, '年   度'),
      label(INCOME, '创收金额'),
      label(SAVING, '节资金额'),
      label(LAST, '合计'),
    ],
  },
  benefitRow(years, 0),
  benefitRow(years, 1),
];
