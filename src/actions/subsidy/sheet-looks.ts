import type { CellArea } from '../../domain/cell/cell-address';
import type { DrawnLook, SheetDrawing } from '../sheet-drawing';
import type { LineRow } from './line-row';
import { conditionsOf } from './sheet-conditions';
import type { SheetInput } from './sheet-inputs';
import { CHECK_CELL, columnIn, COLUMN, headOf, PRINTED, type SheetPlan, type Span } from './sheet-plan';
import type { SubsidyWording } from './subsidy-wording';

const MONEY = '#,##0.00';
const HEAD = '#DDEBF7';
const INPUT = '#FFF2CC';
const READ = '#E7E6E6';
const SUM = '#F2F2F2';
const RED = '#C00000';
/** A sign for a row that moved, nothing for the others. */
const MOVED = (word: string): string => `"${word}";"${word}";`;

const rowOf = (row: number, from = 0, to = PRINTED): CellArea => ({
  row,
  column: from,
  rowCount: 1,
  columnCount: to - from,
});
const boxOf = ({ first, count }: Span, from: number, to: number): CellArea => ({
  row: first,
  column: from,
  rowCount: Math.max(1, count),
  columnCount: to - from,
});

/* Title, column heads, lines around every cell, amounts with two decimals. */
const tableLooks = (span: Span, last: number, from: number, to: number): DrawnLook[] => {
  const whole = { first: headOf(span), count: last - headOf(span) + 1 };
  return [
    { area: rowOf(headOf(span) - 1), bold: true, vertical: 'Center' },
    { area: boxOf(whole, from, to), borders: 'all', vertical: 'Center', wrap: true },
    { area: rowOf(headOf(span), from, to), bold: true, fill: HEAD, horizontal: 'Center' },
    {
      area: boxOf({ first: span.first, count: last - span.first + 1 }, COLUMN.entitled, COLUMN.remark),
      numberFormat: MONEY,
      horizontal: 'Right',
      wrap: false,
    },
  ];
};

const lineLooks = ({ lines, linesTotal }: SheetPlan, words: SubsidyWording): DrawnLook[] => [
  ...tableLooks(lines, linesTotal, 0, PRINTED),
  ...[COLUMN.number, COLUMN.level, COLUMN.year, COLUMN.cell].map((column) => ({
    area: columnIn(lines, column),
    horizontal: 'Center' as const,
  })),
  { area: columnIn(lines, COLUMN.moved), numberFormat: MOVED(words.moved), fontColor: RED, horizontal: 'Center' },
  { area: columnIn({ first: headOf(lines), count: 1 }, COLUMN.moved), fontColor: '#808080', horizontal: 'Center' },
];

const sumLooks = (plan: SheetPlan): DrawnLook[] => {
  const { levels, promotion, stated, total, unions, years } = plan;
  const last = promotion ?? (stated === null ? total : stated + 1);
  const counts = (span: Span, end: number): DrawnLook => ({
    area: boxOf({ first: span.first, count: end - span.first + 1 }, COLUMN.level, COLUMN.entitled),
    numberFormat: '0',
    horizontal: 'Center',
  });
  const spans = [unions, years].filter(({ count }) => count > 0);
  return [
    ...tableLooks(levels, last, COLUMN.studio, COLUMN.clause),
    counts(levels, last),
    {
      area: boxOf({ first: levels.first, count: total - levels.first }, COLUMN.union, COLUMN.level),
      numberFormat: MONEY,
      horizontal: 'Right',
    },
    ...[unions, years].map((span): DrawnLook => ({ area: rowOf(headOf(span) - 1), bold: true })),
    ...spans.flatMap((span) => {
      const end = span.first + span.count - 1;
      return [...tableLooks(span, end, COLUMN.studio, COLUMN.remark), counts(span, end)];
    }),
    { area: rowOf(total, COLUMN.studio, COLUMN.clause), bold: true, fill: SUM },
    { area: rowOf(plan.linesTotal), bold: true, fill: SUM },
  ];
};

const readLooks = ({ lines }: SheetPlan, rows: readonly LineRow[]): DrawnLook[] =>
  rows.flatMap(({ readLevel, readPaid }, index) => {
    const at = (column: number): DrawnLook => ({
      area: { row: lines.first + index, column, rowCount: 1, columnCount: 1 },
      fill: READ,
    });
    return [...(readLevel ? [at(COLUMN.level)] : []), ...(readPaid ? [at(COLUMN.paid)] : [])];
  });

const inputLooks = (inputs: readonly SheetInput[]): DrawnLook[] =>
  inputs.map(({ row, column, words }) => ({
    area: { row, column, rowCount: 1, columnCount: 1 },
    fill: INPUT,
    fontColor: '#0000FF',
    horizontal: words ? ('Center' as const) : ('Right' as const),
  }));

const headLooks: readonly DrawnLook[] = [
  { area: rowOf(0), bold: true, fontSize: 16, horizontal: 'Center', vertical: 'Center' },
  { area: rowOf(1), horizontal: 'Left' },
  { area: rowOf(CHECK_CELL.row, 0, 1), bold: true },
  {
    area: rowOf(CHECK_CELL.row, CHECK_CELL.column, CHECK_CELL.column + 1),
    bold: true,
    horizontal: 'Center',
    borders: 'all',
  },
  { area: rowOf(CHECK_CELL.row, CHECK_CELL.column + 1), fontColor: '#595959' },
  { area: rowOf(CHECK_CELL.row + 1), fontColor: '#595959' },
];

/* Names of groups have the width of three columns, the head's own included. */
const groupMerges = (span: Span): CellArea[] =>
  Array.from({ length: span.count + 1 }, (_, index) => rowOf(headOf(span) + index, COLUMN.studio, COLUMN.level));

/** Colours, lines and sizes of 补助测算. */
export const drawingLooks = (
  plan: SheetPlan,
  rows: readonly LineRow[],
  inputs: readonly SheetInput[],
  words: SubsidyWording,
): Pick<SheetDrawing, 'looks' | 'merges' | 'conditions'> => ({
  looks: [...headLooks, ...sumLooks(plan), ...lineLooks(plan, words), ...readLooks(plan, rows), ...inputLooks(inputs)],
  merges: [
    rowOf(0),
    rowOf(1),
    rowOf(CHECK_CELL.row, CHECK_CELL.column + 1),
    rowOf(CHECK_CELL.row + 1),
    ...[plan.unions, plan.years].flatMap(groupMerges),
  ],
  conditions: conditionsOf(plan, words),
});
