import type { CheckOutcome, Inspection } from '../../src/actions/assistant';
import { countFindings } from '../../src/domain/findings/count-findings';
import type { Finding } from '../../src/domain/findings/finding';
import type { Field } from '../../src/domain/register/field';
import type { MappingReason, Register, RegisterColumn } from '../../src/domain/register/register';

const COLUMNS: readonly (readonly [string, Field | null, number, MappingReason])[] = [
  ['序号', 'seq', 1, 'same-name'],
  ['所属县市区', 'studio.supervisingUnion', 0.8, 'synonym'],
  ['工作室名称', 'studio.name', 1, 'same-name'],
  ['所在单位', 'studio.unit', 1, 'same-name'],
  ['带头人', 'leader.name', 1, 'synonym'],
  ['级别', 'naming.level', 1, 'same-name'],
  ['命名时间', 'naming.date', 0.9, 'synonym'],
  ['成员数', 'studio.memberCount', 0.6, 'values'],
  ['补助资金（万元）/应拨付', 'subsidy.entitled', 0.9, 'context'],
  ['补助资金（万元）/已拨付', 'subsidy.amount', 0.9, 'context'],
  ['补助资金（万元）/拨付日期', 'subsidy.date', 0.9, 'context'],
  ['本年亮点', null, 0, 'none'],
];

const column = ([header, field, confidence, why]: (typeof COLUMNS)[number], index: number): RegisterColumn => ({
  column: index,
  header,
  field,
  confidence,
  why,
  unit: header.includes('万元') && field !== 'subsidy.date' ? 10000 : 1,
});

/** A register of 60 studios on rows 5 to 71, as the sample city keeps it. */
export const sampleRegister = (part: Partial<Register> = {}): Register => ({
  sheet: '台账',
  headerRows: [2, 3],
  firstRow: 4,
  lastRow: 70,
  columns: COLUMNS.map(column),
  skippedRows: [],
  studioRows: Array.from({ length: 60 }, (_, index) => index + 4),
  questions: [],
  ...part,
});

const SAMPLES = [
  ['1', '2', '3'],
  ['解放区总工会', '山阳区总工会'],
  ['王某某技术创新工作室', '李某职工技术创新工作室'],
  ['测试机械厂', '示例电力公司'],
  ['王某某', '李 某'],
  ['市级', '省级', '县级'],
  ['2018.4.20', '2019年3月', '43210'],
  ['8', '12人', '十人'],
  ['1', '2'],
  ['1', '3', '２'],
  ['2018-06-01'],
  [],
];

/** What looking at that workbook brings home. */
export const sampleInspection = (part: Partial<Inspection> = {}): Inspection => ({
  sheets: [
    { name: '台账', likely: true },
    { name: '说明', likely: false },
  ],
  register: sampleRegister(),
  questions: [],
  samples: SAMPLES.map((values, index) => ({ column: index, values })),
  policy: 'jiaozuo-2015',
  suggestedPolicy: 'jiaozuo-2015',
  policies: [
    { id: 'jiaozuo-2015', document: '焦工文〔2015〕6号', title: '焦作市职工技术创新工作室管理办法' },
    {
      id: 'cccc-2018',
      document: '深化劳模（工匠人才）创新工作室创建工作的意见',
      title: '深化劳模（工匠人才）创新工作室创建工作的意见',
    },
  ],
  marked: 0,
  remembered: true,
  lastCheck: null,
  ...part,
});

const DOCUMENT = '焦工文〔2015〕6号';

/** A finding about one cell of the sample register. */
export const sampleFinding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'jiaozuo-2015/JZ-38',
  severity: 'error',
  sheet: '台账',
  cell: { row: 8, column: 9 },
  field: 'subsidy.amount',
  value: '3',
  studio: '王某某技术创新工作室',
  code: 'amount-differs',
  params: { label: '市级', rate: 10000, amount: 30000 },
  clause: { document: DOCUMENT, article: '第二十条' },
  ...part,
});

/** A handful of findings of every kind. */
export const sampleFindings = (): Finding[] => [
  sampleFinding(),
  dataFinding('data/spelling', 'info', 8, 6, 'naming.date', '2018.4.20', 'date-spelling', { suggested: '2018-04-20' }),
  sampleFinding({
    rule: 'jiaozuo-2015/JZ-22',
    severity: 'warning',
    cell: { row: 9, column: 2 },
    field: 'studio.name',
    value: '李某工作室',
    studio: '李某工作室',
    code: 'name-pattern',
    params: { expected: '李某技术创新工作室' },
    clause: { document: DOCUMENT, article: '第十条' },
  }),
  dataFinding('data/missing', 'error', 9, 3, 'studio.unit', '', 'missing', { field: 'studio.unit' }, '李某工作室'),
  sampleFinding({
    rule: 'jiaozuo-2015/JZ-45',
    severity: 'info',
    cell: { row: 2, column: 0 },
    field: null,
    value: '序号',
    studio: '',
    code: 'not-checked',
    params: { fields: 'site.area', article: '第九条' },
    clause: { document: DOCUMENT, article: '第九条' },
  }),
];

const dataFinding = (
  rule: string,
  severity: Finding['severity'],
  row: number,
  columnIndex: number,
  field: Field,
  value: string,
  code: string,
  params: Finding['params'],
  studio = '王某某技术创新工作室',
): Finding => ({
  rule,
  severity,
  sheet: '台账',
  cell: { row, column: columnIndex },
  field,
  value,
  studio,
  code,
  params,
});

/** Findings whose right value is certain: three spellings of dates and one of money. */
export const fixableFindings = (): Finding[] => {
  const [, date] = sampleFindings() as [Finding, Finding];
  const dated = (row: number, value: string, day: string, studio: string): Finding => ({
    ...date,
    cell: { row, column: 6 },
    value,
    studio,
    params: { suggested: day },
    fix: { value: day, numberFormat: 'yyyy-mm-dd' },
  });
  return [
    sampleFinding(),
    dated(8, '2018.4.20', '2018-04-20', '王某某技术创新工作室'),
    dated(9, '2019年3月5日', '2019-03-05', '李某工作室'),
    dated(10, '2020-06-01', '2020-06-01', '赵某工作室'),
    {
      ...dataFinding('data/spelling', 'info', 10, 9, 'subsidy.amount', '1万元', 'money-spelling', { suggested: 10000 }),
      studio: '赵某工作室',
      fix: { value: 10000 },
    },
  ];
};

/** The same few findings over and over, in rows of their own. */
export const manyFindings = (count: number): Finding[] => {
  const models = sampleFindings().filter(({ code }) => code !== 'not-checked');
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length]!;
    const studio = Math.floor(index / models.length);
    return { ...model, cell: { ...model.cell, row: 4 + studio }, studio: `${studio + 1}号测试创新工作室` };
  });
};

/** What a check with these findings answers. */
export const outcomeOf = (findings: readonly Finding[], part: Partial<CheckOutcome> = {}): CheckOutcome => ({
  register: sampleRegister(),
  policy: 'jiaozuo-2015',
  findings,
  counts: countFindings(findings),
  markedCells: new Set(findings.map(({ cell }) => `${cell.row} ${cell.column}`)).size,
  resultSheet: '检查结果',
  notes: [],
  difference: null,
  ...part,
});
