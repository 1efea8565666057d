import type { SubsidyOutcome } from '../../src/actions/subsidy-outcome';
import { countFindings } from '../../src/domain/findings/count-findings';
import { toFen } from '../../src/domain/subsidy/fen';
import type { LevelSum, SubsidySum } from '../../src/domain/subsidy/subsidy-figures';
import { sampleFinding, sampleRegister } from './pane-samples';

/** A sum in yuan. */
export const sampleSum = (studios: number, entitled: number | null, paid: number): SubsidySum => ({
  studios,
  unsettled: 0,
  entitled: entitled === null ? null : toFen(entitled),
  paid: toFen(paid),
  difference: entitled === null ? null : toFen(paid - entitled),
});

const level = (name: LevelSum['level'], label: string, rate: number | null, sum: SubsidySum): LevelSum => ({
  ...sum,
  level: name,
  label,
  rate: rate === null ? null : toFen(rate),
  rateFrom: 'document',
});

const FINDINGS = [
  sampleFinding(),
  sampleFinding({
    cell: { row: 9, column: 9 },
    studio: '李某工作室',
    severity: 'warning',
    value: '',
    code: 'not-paid',
    params: { label: '市级', rate: 10000 },
  }),
];

/** What a city's subsidies come to: one level even, one short, one over, one without subsidy. */
export const sampleSubsidy = (part: Partial<SubsidyOutcome> = {}): SubsidyOutcome => ({
  register: sampleRegister(),
  policy: 'jiaozuo-2015',
  asOf: 46346,
  figures: {
    levels: [
      level('national', '国家级', 30000, sampleSum(2, 60000, 60000)),
      level('provincial', '省级', 20000, sampleSum(11, 220000, 180000)),
      level('municipal', '市级', 10000, sampleSum(40, 400000, 410000.5)),
      level('county', '县级', 0, sampleSum(7, 0, 0)),
    ],
    unions: [],
    years: [],
    total: sampleSum(60, 680000, 650000.5),
    rest: sampleSum(0, 0, 0),
    paidByOthers: toFen(20000),
  },
  unsettled: [
    { studio: '赵某技术创新工作室', sheet: '台账', cell: { row: 11, column: 6 }, why: 'before-effective' },
    {
      studio: '钱某技术创新工作室',
      sheet: '台账',
      cell: { row: 14, column: 5 },
      why: 'promotion',
      from: '市级',
      to: '省级',
    },
  ],
  findings: FINDINGS,
  counts: countFindings(FINDINGS),
  settings: [
    {
      setting: {
        kind: 'choice',
        key: 'promotion',
        article: '第二十条',
        rules: ['JZ-38'],
        choices: ['manual', 'full', 'difference', 'none'],
        default: 'manual',
      },
      value: 'manual',
      from: 'default',
    },
  ],
  stated: {
    row: 71,
    entitled: { stated: toFen(690000), ours: toFen(680000) },
    paid: { stated: toFen(650000.5), ours: toFen(650000.5) },
  },
  lists: { payments: [], spendings: [], supports: [] },
  sheet: null,
  notes: [],
  ...part,
});
