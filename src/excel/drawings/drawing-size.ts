import type { SheetDrawing } from '../../actions/sheet-drawing';
import type { CellArea } from '../../domain/cell/cell-address';
import { BYTES_PER_CALL } from './calls';
import type { EntryBlock } from './entry-blocks';

const CALLS_PER_PAGE = 30;

const endOf = ({ column, columnCount }: CellArea): number => column + columnCount;

const longest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 0);

/** Columns that a drawing uses, our hidden one left out. */
export const drawnColumns = ({ blocks, looks, merges, columnWidths }: SheetDrawing): number =>
  longest([
    1,
    columnWidths.length,
    ...blocks.map(({ at, rows }) => at.column + longest(rows.map(({ length }) => length))),
    longest(looks.map(({ area }) => endOf(area))),
    longest(merges.map(endOf)),
  ]);

/** About how many bytes it takes to draw the sheet: enough to tell how many sheets one message can carry. */
export const drawingBytes = (drawing: SheetDrawing, blocks: readonly EntryBlock[]): number => {
  const {
    looks,
    merges,
    rowHeights,
    columnWidths,
    validations = [],
    hints = [],
    conditions = [],
    names = [],
  } = drawing;
  const calls =
    looks.length +
    merges.length +
    rowHeights.length +
    columnWidths.length +
    names.length +
    CALLS_PER_PAGE +
    3 * (validations.length + hints.length + conditions.length) +
    (drawing.print.breaksBefore?.length ?? 0);
  return calls * BYTES_PER_CALL + blocks.reduce((sum, { bytes }) => sum + bytes, 0);
};
