import type { LaidRow } from './lay-rows';
import { HIGHEST_ROW } from './row-height';

/**
 * What a page of the form adds up to: so little less than the paper holds that no further row fits. Pages then end where
 * they should in programs too that pass over page breaks when a sheet is fitted to the paper's width.
 */
const FULL_PAGE = 702;

/* Heights by the row of the sheet at which they begin: a long text reaches over pages part by part. */
const heightsOf = (rows: readonly LaidRow[]): (readonly [start: number, height: number])[] =>
  rows.flatMap(({ start, parts }) => {
    let next = start;
    return parts.map(({ height, rows: count }) => {
      const first = next;
      next += count;
      return [first, height] as const;
    });
  });

const stretched = (laid: LaidRow, more: number): LaidRow => {
  const [first, ...rest] = laid.parts;
  if (!first || rest.length > 0) return laid;
  const height = Math.min(first.height + more, first.rows * HIGHEST_ROW);
  return { ...laid, parts: [{ ...first, height }] };
};

const fillPage = (page: readonly LaidRow[], left: number): LaidRow[] => {
  const open = page.filter(({ row }) => row.stretch);
  if (left <= 0 || open.length === 0) return [...page];
  const more = Math.floor(left / open.length);
  return page.map((laid) => (laid.row.stretch ? stretched(laid, more) : laid));
};

/** Gives what is left of each page to the rows that take it. */
export const stretchPages = (rows: readonly LaidRow[], breaks: readonly number[]): LaidRow[] => {
  const heights = heightsOf(rows);
  return [0, ...breaks].flatMap((first, index) => {
    const end = breaks[index] ?? Infinity;
    const isHere = (start: number): boolean => start >= first && start < end;
    const used = heights.reduce((sum, [start, height]) => sum + (isHere(start) ? height : 0), 0);
    return fillPage(
      rows.filter(({ start }) => isHere(start)),
      FULL_PAGE - used,
    );
  });
};
