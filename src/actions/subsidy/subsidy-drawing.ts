import { serialToIso } from '../../domain/cell/serial-day';
import type { Setting } from '../../domain/policies/setting';
import type { Register } from '../../domain/register/register';
import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnBlock, DrawnValue, SheetDrawing } from '../sheet-drawing';
import { amountText } from './amount-text';
import { areaIn, areaOf, literal } from './cell-formulas';
import { lineRow, type LineRow, type RateRows } from './line-row';
import { sheetInputs, type SheetInput } from './sheet-inputs';
import { rowHeights } from './row-heights';
import { drawingLooks } from './sheet-looks';
import { memoryText } from './sheet-memory';
import {
  CHECK_CELL,
  columnIn,
  COLUMN,
  headOf,
  PRINTED,
  sheetPlan,
  type SheetPlan,
  type Span,
  WIDTH,
} from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';
import { groupRows, levelRows, restRow, statedRows, type SummarySource, totalRow } from './summary-rows';

const WIDTHS = [6, 32, 26, 18, 11, 11, 15, 15, 15, 44, 14, 9, 7] as const;
/** Rows below the register that are watched for new studios. */
const WATCHED = 200;
const LAST_ROW = 1_048_576;

/* Names in the column of names, from the header on: a row more or less is seen wherever it was put. */
const namesUnchanged = (register: Register, values: Grid): string => {
  const column = register.columns.find(({ field }) => field === 'studio.name')?.column ?? 0;
  const row = register.headerRows.at(-1) ?? register.firstRow;
  const end = Math.min(LAST_ROW, Math.max(register.lastRow, row) + WATCHED + 1);
  const filled = values.slice(row, end).filter((line) => (line[column] ?? '') !== '').length;
  const area = areaIn(register.sheet, { row, column, rowCount: end - row, columnCount: 1 });
  return `SUMPRODUCT(--(LEN(${area})>0))=${filled}`;
};
type Grid = readonly (readonly unknown[])[];

const checkFormula = (
  result: SubsidyResult,
  plan: SheetPlan,
  grids: ReadonlyMap<string, Grid>,
  words: SubsidyWording,
) => {
  const { fresh, stale } = words.check;
  const registers = [result.context.register, ...result.payments.map(({ register }) => register)];
  const conditions = [
    `SUM(${areaOf(columnIn(plan.lines, COLUMN.moved))})=0`,
    ...registers.map((register) => namesUnchanged(register, grids.get(register.sheet) ?? [])),
  ].join(',');
  return { formula: `=IFERROR(IF(AND(${conditions}),${literal(fresh)},${literal(stale)}),${literal(stale)})` };
};

const notesOf = ({ figures, outside }: SubsidyResult, words: SubsidyWording): string =>
  [
    figures.paidByOthers === 0 ? '' : words.paidByOthers(amountText(figures.paidByOthers)),
    outside === 0 ? '' : words.outside(outside),
  ]
    .filter((text) => text !== '')
    .join('；');

const headRows = (result: SubsidyResult, check: DrawnValue, words: SubsidyWording): DrawnValue[][] => {
  const { issued, asOf } = result.context;
  return [
    [words.heading],
    [words.basis(issued.document, issued.title, serialToIso(asOf))],
    [words.check.label, check, words.check.explained],
    [notesOf(result, words)],
  ];
};

const summaryHead = (name: string, words: SubsidyWording, withRate: boolean): DrawnValue[] => {
  const { columns } = words;
  return [
    null,
    name,
    withRate ? columns.clause : null,
    withRate ? columns.rate : null,
    columns.studios,
    columns.unsettled,
    columns.entitled,
    columns.paid,
    columns.difference,
    withRate ? columns.remark : null,
  ];
};

const titled = (span: Span, title: string, head: DrawnValue[], rows: readonly DrawnValue[][]): DrawnBlock => ({
  at: { row: headOf(span) - 1, column: 0 },
  rows: [[title], head, ...rows],
});

const promotionRow = (
  inputs: readonly SheetInput[],
  setting: Setting | undefined,
  words: SubsidyWording,
): DrawnValue[] => {
  const input = inputs.find(({ key }) => key === 'promotion');
  const explained = [null, null, null, null, null, words.promotion.explained];
  return [null, words.promotion.label, setting?.article ?? null, input?.value ?? null, ...explained];
};

const topBlock = (source: SummarySource, inputs: readonly SheetInput[]): DrawnBlock => {
  const { result, plan, words } = source;
  const setting = result.context.policy.settings.find(({ key }) => key === 'promotion');
  const rows = [
    ...levelRows(source),
    ...(plan.rest === null ? [] : [restRow(plan.rest, source)]),
    totalRow(plan.total, source),
    ...(plan.stated === null ? [] : statedRows(plan.stated, source)),
    ...(plan.promotion === null ? [] : [promotionRow(inputs, setting, words)]),
  ];
  return titled(plan.levels, words.sections.levels, summaryHead(words.columns.level, words, true), rows);
};

const linesHead = ({ columns }: SubsidyWording): DrawnValue[] => [
  columns.number,
  columns.studio,
  columns.unit,
  columns.union,
  columns.level,
  columns.year,
  columns.entitled,
  columns.paid,
  columns.difference,
  columns.remark,
  columns.clause,
  columns.cell,
  columns.moved,
];

const linesTotal = ({ plan, words }: SummarySource): DrawnValue[] => {
  const sum = (column: keyof typeof COLUMN): string => areaOf(columnIn(plan.lines, COLUMN[column]));
  const entitled = sum('entitled');
  const open = literal(words.open);
  return [
    null,
    words.total,
    null,
    null,
    null,
    null,
    { formula: `=IF(COUNTIF(${entitled},${open})>0,${open},SUM(${entitled}))` },
    { formula: `=SUM(${sum('paid')})` },
    {
      formula: `=IF(ISNUMBER(G${plan.linesTotal + 1}),ROUND(H${plan.linesTotal + 1}-G${plan.linesTotal + 1},2),${open})`,
    },
  ];
};

const signatureRow = ([drawn = '', checked = '', date = '']: readonly string[]): DrawnValue[] => [
  null,
  drawn,
  null,
  checked,
  null,
  null,
  null,
  null,
  null,
  date,
];

const namesOf = (plan: SheetPlan, inputs: readonly SheetInput[]): NonNullable<SheetDrawing['names']> => [
  { name: 'levels', area: columnIn(plan.levels, COLUMN.studio) },
  { name: 'rates', area: columnIn(plan.levels, COLUMN.union) },
  { name: 'check_state', area: { ...CHECK_CELL, rowCount: 1, columnCount: 1 } },
  ...inputs.map(({ key, row, column }) => ({
    name: key.replace(/^amount\./, 'rate_'),
    area: { row, column, rowCount: 1, columnCount: 1 },
  })),
];

const validationsOf = (
  inputs: readonly SheetInput[],
  { input }: SubsidyWording,
): NonNullable<SheetDrawing['validations']> =>
  inputs.map(({ row, column, words }) => ({
    area: { row, column, rowCount: 1, columnCount: 1 },
    ...(words ? { kind: 'list' as const, list: Object.keys(words), strict: true } : {}),
    title: input.title,
    message: input.message,
  }));

/** The sheet 补助测算. `grids` are the cells the result was read from, by sheet; `fromSheet` names what was decided in it. */
export const subsidyDrawing = (
  result: SubsidyResult,
  grids: ReadonlyMap<string, Grid>,
  fromSheet: ReadonlySet<string>,
  words: SubsidyWording,
): SheetDrawing => {
  const plan = sheetPlan(result);
  const source = { result, plan, words };
  const inputs = sheetInputs(result, plan, words, fromSheet);
  const rates: RateRows = new Map(
    result.figures.levels.map(({ level }, index) => [level, plan.levels.first + index + 1]),
  );
  const lines: LineRow[] = result.lines.map((line, index) =>
    lineRow(line, plan.lines.first + index + 1, index + 1, rates, result.context, words),
  );
  const blocks: DrawnBlock[] = [
    { at: { row: 0, column: 0 }, rows: headRows(result, checkFormula(result, plan, grids, words), words) },
    topBlock(source, inputs),
    titled(
      plan.unions,
      words.sections.unions,
      summaryHead(words.columns.union, words, false),
      groupRows('union', source),
    ),
    titled(plan.years, words.sections.years, summaryHead(words.columns.year, words, false), groupRows('year', source)),
    titled(
      plan.lines,
      words.sections.lines,
      linesHead(words),
      lines.map(({ cells }) => [...cells]),
    ),
    { at: { row: plan.linesTotal, column: 0 }, rows: [linesTotal(source)] },
    { at: { row: plan.signature, column: 0 }, rows: [signatureRow(words.signature)] },
  ];
  const head = headOf(plan.lines);
  return {
    kind: 'subsidy',
    title: words.title,
    blocks,
    ...drawingLooks(plan, lines, inputs, words),
    rowHeights: rowHeights(blocks, plan, WIDTHS),
    columnWidths: WIDTHS,
    names: namesOf(plan, inputs),
    freezeRows: CHECK_CELL.row + 1,
    filter: { row: head, column: 0, rowCount: plan.lines.count + 1, columnCount: WIDTH },
    validations: validationsOf(inputs, words),
    print: {
      orientation: 'Landscape',
      titleRows: { first: head, last: head },
      fitWidth: 1,
      margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
      area: { row: 0, column: 0, rowCount: plan.signature + 1, columnCount: PRINTED },
      centerHorizontally: true,
      footer: words.footer,
    },
    gridlines: false,
    data: [memoryText({ blocks }, inputs, words.check.fresh)],
  };
};
