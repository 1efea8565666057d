import type { FilledForm, FillOutcome, FormsInspection, StudioForm } from '../../src/actions/application-outcome';
import { sampleFinding } from './pane-samples';

/** A studio whose form lacks one field, and has another told in two ways. */
export const sampleForm = (part: Partial<StudioForm> = {}): StudioForm => ({
  key: 'wang',
  studio: '王某某技术创新工作室',
  unit: '测试机械厂',
  fields: [
    {
      label: '工作室名称',
      address: 'D5',
      value: '王某某技术创新工作室',
      sources: [{ sheet: '台账', address: 'C5' }],
      origin: 'workbook',
    },
    {
      label: '技术创新/专利类别/实用新型',
      address: 'F20',
      value: '3',
      sources: ['B7', 'B9', 'B12', 'B20', 'B31'].map((address) => ({ sheet: '专利台账', address })),
      origin: 'workbook',
    },
  ],
  missing: [
    {
      label: '封面/推荐单位',
      address: 'D8',
      reason: { code: 'no-column', field: 'application.recommender' },
      wanted: null,
    },
    { label: '成员总数/场所面积', address: 'H6', reason: { code: 'blank' }, wanted: { sheet: '台账', address: 'H5' } },
    { label: '创建日期', address: 'D3', reason: { code: 'conflict', values: '20180420、20180501' }, wanted: null },
  ],
  conflicts: [
    {
      label: '创建日期',
      address: 'D3',
      candidates: [
        { value: '20180420', sources: [{ sheet: '台账', address: 'G5' }] },
        { value: '20180501', sources: [{ sheet: '管理台账', address: 'C3' }] },
      ],
      chosen: null,
    },
  ],
  filled: 31,
  total: 36,
  rows: [5],
  sheet: null,
  edited: [],
  rebuilt: false,
  ...part,
});

export const completeForm = (part: Partial<StudioForm> = {}): StudioForm =>
  sampleForm({
    key: 'li',
    studio: '李某技术创新工作室',
    unit: '示例电力公司',
    missing: [],
    conflicts: [],
    filled: 36,
    sheet: '申报表-李某技术创新工作室',
    edited: [{ label: '工作室领衔人情况/联系电话', address: 'F9', now: '13800000000', fresh: '' }],
    ...part,
  });

export const sampleForms = (part: Partial<FormsInspection> = {}): FormsInspection => ({
  policy: 'cccc-2018',
  official: true,
  years: [2024, 2025],
  sheet: '台账',
  studios: [
    sampleForm(),
    completeForm(),
    sampleForm({
      key: 'zhao',
      studio: '赵某技术创新工作室',
      filled: 12,
      rebuilt: true,
      sheet: '申报表-赵某',
      conflicts: [],
    }),
  ],
  ...part,
});

/** What filling this studio's form answers. */
export const filledForm = (form: StudioForm, part: Partial<FilledForm> = {}): FilledForm => ({
  ...form,
  sheet: `申报表-${form.studio}`,
  otherSheets: [],
  state: 'written',
  changed: [],
  kept: form.edited,
  findings: [],
  ...part,
});

/** A finding at a cell of a form sheet. */
export const formFinding = (sheet: string, row: number, column: number) =>
  sampleFinding({
    sheet,
    cell: { row, column },
    field: null,
    code: 'not-a-number',
    severity: 'warning',
    params: { value: '三' },
  });

export const filledWith = (forms: readonly FilledForm[]): FillOutcome => ({
  policy: 'cccc-2018',
  official: true,
  years: [2024, 2025],
  forms,
  findings: forms.flatMap(({ findings }) => findings),
  markedCells: 4,
  notes: [],
});
