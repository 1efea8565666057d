import { everywhere } from '../everywhere';
import { passingRangeOf, rangeOf } from '../range-of';
import type { EntryBlock } from './entry-blocks';
import { trueAreas } from './true-areas';

const TEXT = '@';
/** About how many bytes it takes to format one rectangle, and one cell of a block. */
const BYTES_PER_AREA = 350;
const BYTES_PER_CELL = 5;

/* Cells that hold text are text cells before it goes in, so that Excel makes no number, date or formula of it. */
const formatTexts = (worksheet: Excel.Worksheet, range: Excel.Range, { at, texts }: EntryBlock): void => {
  const areas = trueAreas(texts);
  const cells = texts.length * (texts[0]?.length ?? 0);
  if (areas.length * BYTES_PER_AREA > cells * BYTES_PER_CELL) {
    range.numberFormat = texts.map((row) => row.map((text) => (text ? TEXT : null)));
    return;
  }
  for (const area of areas) {
    const place = { ...area, row: at.row + area.row, column: at.column + area.column };
    passingRangeOf(worksheet, place).numberFormat = everywhere(TEXT);
  }
};

/** Queues the contents of a block; gives back the range, to read what Excel made of it. */
export const drawCells = (worksheet: Excel.Worksheet, block: EntryBlock): Excel.Range => {
  const { at, contents } = block;
  const range = rangeOf(worksheet, { ...at, rowCount: contents.length, columnCount: contents[0]?.length ?? 1 });
  formatTexts(worksheet, range, block);
  range.formulas = contents.map((row) => [...row]);
  return range;
};
