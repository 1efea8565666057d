import type { CellArea } from '../../model/types';
import type { SheetModel } from '../../model/workbook';

/** Gives cells their number formats, a run of equal ones in a row at a time; null leaves a cell as it is. */
export const patchNumberFormats = (
  sheet: SheetModel,
  area: CellArea,
  formatOf: (row: number, column: number) => string | null,
): void => {
  for (const block of equalBlocks(area, formatOf)) {
    if (block.format !== null) sheet.cells.patchStyle(block.area, { numberFormat: block.format });
  }
};

interface Block {
  readonly area: CellArea;
  readonly format: string | null;
}

/* Columns mostly have one format from top to bottom, so runs of a row grow downwards while they repeat. */
const equalBlocks = (area: CellArea, formatOf: (row: number, column: number) => string | null): readonly Block[] => {
  const done: Block[] = [];
  let open: Block[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const runs = rowRuns(area, row, formatOf);
    const same = runs.length === open.length && runs.every((run, index) => continues(open[index], run));
    if (!same) done.push(...open);
    open = same ? open.map((block) => grown(block)) : runs;
  }
  return [...done, ...open];
};

const rowRuns = (area: CellArea, row: number, formatOf: (row: number, column: number) => string | null): Block[] => {
  const runs: Block[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    const format = formatOf(row, column);
    const last = runs.at(-1);
    if (last?.format === format)
      runs[runs.length - 1] = { format, area: { ...last.area, columnCount: last.area.columnCount + 1 } };
    else runs.push({ format, area: { row, column, rowCount: 1, columnCount: 1 } });
  }
  return runs;
};

const continues = (block: Block | undefined, run: Block): boolean =>
  block?.format === run.format &&
  block.area.column === run.area.column &&
  block.area.columnCount === run.area.columnCount;

const grown = (block: Block): Block => ({ ...block, area: { ...block.area, rowCount: block.area.rowCount + 1 } });
