import { isIsoDay, serialDay } from '../serial-day';
import type { PlantedMistake, Truth } from '../truth';
import { columnName, SheetBuilder } from '../writer/sheet-builder';
import type { SheetSpec } from '../writer/sheet-spec';
import { companyLedgers } from './company-ledgers';
import { COMPANY_SLIPS, COMPANY_SPELLINGS } from './company-slips';
import { type CompanyStudio, plainCompanyStudio, STUDIO_COUNT } from './company-studio';
import { bodyStyle, HEADER } from './company-styles';

const SHEET = '创新工作室登记表';
const FIRST_ROW = 2;

type Source = keyof CompanyStudio | 'seq';
const COLUMNS: readonly (readonly [heading: string, of: Source, width: number, align?: 'left' | 'right'])[] = [
  ['序号', 'seq', 6],
  ['工作室名称', 'name', 34, 'left'],
  ['所在单位', 'unit', 20, 'left'],
  ['单位类型', 'unitType', 11],
  ['领衔人', 'leader', 10],
  ['最高荣誉', 'honour', 20],
  ['技术等级', 'skill', 11],
  ['专业领域', 'field', 12],
  ['工作室类型', 'kind', 12],
  ['创建日期', 'created', 13],
  ['命名单位', 'body', 20],
  ['命名日期', 'named', 17],
  ['成员总数', 'members', 10],
  ['场所面积（㎡）', 'area', 15],
  ['年度经费投入（元）', 'fund', 18, 'right'],
  ['立项数', 'projects', 9],
  ['成果数', 'results', 9],
  ['申报日期', 'applied', 13],
  ['材料份数', 'copies', 10],
  ['电子版', 'electronic', 8],
  ['考核验收时间', 'reviewed', 14],
  ['经费支持（元）', 'subsidy', 15, 'right'],
  ['拨付日期', 'paidOn', 13],
  ['备注', 'note', 16, 'left'],
];

const studios = Array.from({ length: STUDIO_COUNT }, (_, index) => ({
  ...plainCompanyStudio(index),
  ...COMPANY_SPELLINGS[index],
  ...COMPANY_SLIPS[index]?.values,
}));

const putStudio = (sheet: SheetBuilder, studio: CompanyStudio, index: number): void => {
  COLUMNS.forEach(([, of, , align], column) => {
    const value = of === 'seq' ? index + 1 : studio[of];
    const format = isIsoDay(value)
      ? 'yyyy-mm-dd'
      : typeof value === 'number' && align === 'right'
        ? '#,##0'
        : undefined;
    sheet.put(
      FIRST_ROW + index,
      column + 1,
      isIsoDay(value) ? serialDay(value) : value,
      bodyStyle(align ?? 'center', format),
    );
  });
  sheet.height(FIRST_ROW + index, 20);
};

/** The company's workbook: the register first, then member list and ledgers. */
export const companyWorkbook = (): SheetSpec[] => {
  const sheet = new SheetBuilder(COLUMNS.map(([, , width]) => width));
  COLUMNS.forEach(([heading], index) => sheet.put(1, index + 1, heading, HEADER));
  sheet.height(1, 32);
  studios.forEach((studio, index) => putStudio(sheet, studio, index));
  const area = `A1:${columnName(COLUMNS.length)}${FIRST_ROW + STUDIO_COUNT - 1}`;
  const print = { paper: 8, landscape: true, area, titleRows: '1:1', footer: '&C第 &P 页，共 &N 页' } as const;
  return [
    sheet.build(SHEET, print, { freeze: 'C2', filter: area, tabColor: '#1F4E79' }),
    ...companyLedgers(studios).sheets,
  ];
};

const cellOf = (index: number, at: Source) =>
  `${columnName(COLUMNS.findIndex(([, of]) => of === at) + 1)}${FIRST_ROW + index}`;

const gap = (index: number, rule: string, severity: 'error' | 'warning', why: string): PlantedMistake => ({
  sheet: SHEET,
  cell: cellOf(index, 'name'),
  rule: `cccc-2018/${rule}`,
  severity,
  why,
});

/* Ledgers and years that are missing altogether are told at the studio's name; the check's own slip in the copies stays one. */
const GAPS: readonly PlantedMistake[] = [
  gap(2, 'CC-16', 'warning', '没有创建活动台账'),
  gap(5, 'CC-16', 'warning', '没有创新成果台账'),
  gap(5, 'CC-13', 'error', '两年都没有创新成果'),
  gap(6, 'CC-12', 'error', '2025 年没有立项'),
  gap(17, 'CC-16', 'warning', '没有成员发展台账'),
  { ...gap(8, 'CC-25', 'error', '材料一式两份'), cell: cellOf(8, 'copies') },
];

/** What was put into the company's register on purpose. */
export const companyTruth = (file: string): Truth => ({
  file,
  policy: 'cccc-2018',
  sheet: SHEET,
  headerRows: [1],
  firstRow: FIRST_ROW,
  lastRow: FIRST_ROW + STUDIO_COUNT - 1,
  studios: STUDIO_COUNT,
  mistakes: Object.entries(COMPANY_SLIPS).flatMap(([index, { slips }]) =>
    slips.map(({ at, ...rest }) => ({ sheet: SHEET, cell: cellOf(Number(index), at), ...rest })),
  ),
  evidence: { asOf: '2026-11-20', mistakes: [...companyLedgers(studios).mistakes, ...GAPS] },
});
