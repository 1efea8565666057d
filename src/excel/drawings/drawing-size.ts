import type { SheetDrawing } from '../../actions/sheet-drawing';
import type { EntryBlock } from './entry-blocks';

/** About what one call on a range costs in a message: its object, the way there, the value. */
const BYTES_PER_CALL = 450;
const CALLS_PER_PAGE = 30;

/** Columns that a drawing uses, our hidden one left out. */
export const drawnColumns = ({ blocks, looks, merges, columnWidths }: SheetDrawing): number =>
  Math.max(
    1,
    columnWidths.length,
    ...blocks.map(({ at, rows }) => at.column + rows.reduce((most, row) => Math.max(most, row.length), 0)),
    ...[...looks.map(({ area }) => area), ...merges].map(({ column, columnCount }) => column + columnCount),
  );

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
