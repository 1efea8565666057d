import type { DrawnBlock, DrawnValue, SheetDrawing } from '../sheet-drawing';
import { CHECK_CELL, type SheetPlan } from './sheet-plan';

type Heights = SheetDrawing['rowHeights'];

const TITLE = 34;
const LINE = 18;
const FURTHER_LINE = 14;

/* A Chinese character is two wide. Of a formula the longest text it can show counts. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1.1), 0);
const textOf = (value: DrawnValue): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('formula' in value)) return '';
  return [...value.formula.matchAll(/"([^"]*)"/g)].reduce(
    (longest, [, text = '']) => (text.length > longest.length ? text : longest),
    '',
  );
};

const linesIn = (row: readonly DrawnValue[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...row
      .slice(0, widths.length)
      .map((value, column) => Math.ceil(widthOf(textOf(value)) / ((widths[column] ?? 1) - 1))),
  );

/* Amounts are formulas with long texts for comparing; only names, units and remarks wrap. */
const WRAPPED: ReadonlySet<number> = new Set([1, 2, 3, 9, 10]);

/** Heights for rows whose texts wrap, neighbours of one height together; all others have one line. */
export const rowHeights = (
  blocks: readonly DrawnBlock[],
  { signature }: SheetPlan,
  widths: readonly number[],
): Heights => {
  const heights: { row: number; count: number; points: number }[] = [
    { row: 0, count: 1, points: TITLE },
    { row: 1, count: signature, points: LINE },
  ];
  for (const { at, rows } of blocks) {
    rows.forEach((cells, index) => {
      const row = at.row + index;
      if (row <= CHECK_CELL.row + 1 || cells.length === 1) return;
      const lines = linesIn(
        cells.map((value, column) => (WRAPPED.has(column) ? value : null)),
        widths,
      );
      if (lines === 1) return;
      const points = LINE + (lines - 1) * FURTHER_LINE;
      const last = heights.at(-1);
      if (last && last.points === points && last.row + last.count === row) last.count += 1;
      else heights.push({ row, count: 1, points });
    });
  }
  return heights;
};
