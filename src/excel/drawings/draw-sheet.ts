import type { SheetDrawing } from '../../actions/sheet-drawing';
import { rangeOf } from '../range-of';
import { DATA_TAG } from '../sheet-tags';
import { queueNewSheet } from '../unfinished-sheets';
import type { Calls } from './calls';
import { drawEntryRules } from './draw-entry-rules';
import { drawLooks } from './draw-looks';
import { drawPage } from './draw-page';
import { drawSizes } from './draw-sizes';
import { drawView } from './draw-view';
import { drawnColumns } from './drawing-size';
import { entryBlocks, type EntryBlock } from './entry-blocks';
import { hiddenCells } from './hidden-texts';

/** The cells of a drawing in the pieces that are written, our hidden texts included. */
export const drawingBlocks = (drawing: SheetDrawing, sheetName: (title: string) => string): EntryBlock[] => {
  const { blocks, data = [] } = drawing;
  const hidden =
    data.length > 0
      ? [{ at: { row: 0, column: drawnColumns(drawing) }, rows: hiddenCells(data).map((text) => [text]) }]
      : [];
  return [...blocks, ...hidden].flatMap((block) => entryBlocks(block, sheetName));
};

/** Queues a new sheet without its cells; its names are there before formulas speak of them. */
export const queueSheet = (context: Excel.RequestContext, drawing: SheetDrawing, name: string): Excel.Worksheet => {
  const worksheet = queueNewSheet(context, name, drawing.kind, drawing.key);
  for (const each of drawing.names ?? []) worksheet.names.add(each.name, rangeOf(worksheet, each.area));
  return worksheet;
};

const hideData = (worksheet: Excel.Worksheet, drawing: SheetDrawing): void => {
  const { data = [] } = drawing;
  if (data.length === 0) return;
  const area = { row: 0, column: drawnColumns(drawing), rowCount: hiddenCells(data).length, columnCount: 1 };
  worksheet.names.add(DATA_TAG, rangeOf(worksheet, area)).visible = false;
  rangeOf(worksheet, { ...area, rowCount: 1 }).getEntireColumn().columnHidden = true;
};

/** Queues everything but the cells. */
export function* queueLook(worksheet: Excel.Worksheet, drawing: SheetDrawing): Calls {
  yield* drawLooks(worksheet, drawing);
  yield* drawSizes(worksheet, drawing);
  yield* drawEntryRules(worksheet, drawing);
  hideData(worksheet, drawing);
  yield* drawView(worksheet, drawing);
  yield* drawPage(worksheet, drawing);
}
