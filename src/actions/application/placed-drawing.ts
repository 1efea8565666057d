import type { PlacedForm } from '../../domain/application/place-form';
import type { CellArea } from '../../domain/cell/cell-address';
import type { DrawnValue, SheetDrawing } from '../sheet-drawing';
import { placedLooks } from './placed-looks';

/** Points of a column's unit of width. */
const CHARACTER = 6;
/** Centimetres. A4 less these leaves the base grid a reserve for printers that measure otherwise. */
const MARGINS = { top: 2.2, bottom: 2.2, left: 2, right: 2 } as const;

const whole = ({ columns, heights }: PlacedForm): CellArea => ({
  row: 0,
  column: 0,
  rowCount: heights.length,
  columnCount: columns.length,
});

/** The matrix of the sheet's cells; what lies under a merged cell stays blank. */
export const placedRows = (placed: PlacedForm): DrawnValue[][] => {
  const { rowCount, columnCount } = whole(placed);
  const rows: DrawnValue[][] = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => null));
  for (const { area, value } of placed.cells) {
    const row = rows[area.row];
    if (row && value !== '') row[area.column] = value;
  }
  return rows;
};

const runsOf = (heights: readonly number[]): SheetDrawing['rowHeights'] => {
  const runs: { row: number; count: number; points: number }[] = [];
  heights.forEach((points, row) => {
    const last = runs.at(-1);
    if (last?.points === points) last.count += 1;
    else runs.push({ row, count: 1, points });
  });
  return runs;
};

/** Everything about the sheet that the placed form itself settles. */
export const placedDrawing = (
  placed: PlacedForm,
): Pick<SheetDrawing, 'blocks' | 'looks' | 'merges' | 'columnWidths' | 'rowHeights' | 'print' | 'gridlines'> => {
  const area = whole(placed);
  return {
    blocks: [{ at: { row: 0, column: 0 }, rows: placedRows(placed) }],
    looks: placedLooks(placed, area),
    merges: placed.cells
      .map(({ area: each }) => each)
      .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1),
    columnWidths: placed.columns.map((points) => points / CHARACTER),
    rowHeights: runsOf(placed.heights),
    gridlines: false,
    print: {
      orientation: 'Portrait',
      // Fonts and printers measure differently; what fits stays as it is, what does not is made smaller.
      fitWidth: 1,
      margins: MARGINS,
      area,
      breaksBefore: placed.breaks,
      centerHorizontally: true,
    },
  };
};
