import type { SubsidyResult } from '../../domain/subsidy/sum-subsidies';
import type { DrawnBlock, SheetDrawing } from '../sheet-drawing';
import { type Cells, checkFormula } from './check-formula';
import { groupRows } from './group-rows';
import { headRows } from './head-rows';
import { lineRow, type LineRow, type RateRows } from './line-row';
import { linesHead, linesTotal, signatureRow } from './lines-foot';
import { rowHeights } from './row-heights';
import { sheetInputs, type SheetInput } from './sheet-inputs';
import { drawingLooks } from './sheet-looks';
import { memoryText } from './sheet-memory';
import { CHECK_CELL, columnIn, COLUMN, headOf, PRINTED, sheetPlan, type SheetPlan, WIDTH } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';
import type { SummarySource } from './summary-formulas';
import { summaryHead, titled, topBlock } from './top-block';

const WIDTHS = [6, 32, 26, 18, 11, 11, 15, 15, 15, 44, 14, 9, 7] as const;
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

/* Sums by union and by year, the lines, their sum, room to sign. */
const lowerBlocks = (source: SummarySource, lines: readonly LineRow[]): DrawnBlock[] => {
  const { plan, words } = source;
  const { unions, years, lines: title } = words.sections;
  const head = (name: string) => summaryHead(name, words, false);
  return [
    titled(plan.unions, unions, head(words.columns.union), groupRows('union', source)),
    titled(plan.years, years, head(words.columns.year), groupRows('year', source)),
    titled(
      plan.lines,
      title,
      linesHead(words),
      lines.map(({ cells }) => [...cells]),
    ),
    { at: { row: plan.linesTotal, column: 0 }, rows: [linesTotal(source)] },
    { at: { row: plan.signature, column: 0 }, rows: [signatureRow(words.signature)] },
  ];
};

const printOf = ({ lines, signature }: SheetPlan, footer: string): SheetDrawing['print'] => ({
  orientation: 'Landscape',
  titleRows: { first: headOf(lines), last: headOf(lines) },
  fitWidth: 1,
  margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2 },
  area: { row: 0, column: 0, rowCount: signature + 1, columnCount: PRINTED },
  centerHorizontally: true,
  footer,
});

/** The sheet 补助测算. `grids` are the cells the result was read from, by sheet; `fromSheet` names what was decided in it. */
export const subsidyDrawing = (
  result: SubsidyResult,
  grids: ReadonlyMap<string, Cells>,
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
    ...lowerBlocks(source, lines),
  ];
  return {
    kind: 'subsidy',
    title: words.title,
    blocks,
    ...drawingLooks(plan, lines, inputs, words),
    rowHeights: rowHeights(blocks, plan, WIDTHS),
    columnWidths: WIDTHS,
    names: namesOf(plan, inputs),
    freezeRows: CHECK_CELL.row + 1,
    filter: { row: headOf(plan.lines), column: 0, rowCount: plan.lines.count + 1, columnCount: WIDTH },
    validations: validationsOf(inputs, words),
    print: printOf(plan, words.footer),
    gridlines: false,
    data: [memoryText({ blocks }, inputs, words.check.fresh)],
  };
};
