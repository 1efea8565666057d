import { ActionError } from '../../actions/action-error';
import { drawCells } from './draw-cells';
import { queueLook, queueSheet } from './draw-sheet';
import type { PreparedTask } from './drawing-task';
import type { EntryBlock } from './entry-blocks';

/** What one message carries at most before the next one begins. */
const BYTES_PER_BATCH = 2_000_000;

/** A sheet whose cells are queued or written. */
export interface Drawn {
  readonly task: PreparedTask;
  readonly worksheet: Excel.Worksheet;
  readonly written: { readonly block: EntryBlock; readonly range: Excel.Range }[];
}

/** @throws ActionError `cancelled` */
export const stopIf = (signal: AbortSignal): void => {
  if (signal.aborted) throw new ActionError('cancelled');
};

/** Writes the sheets of one group under their names for the meantime: one batch, and one more for every 2 MB. */
export const writeDrawings = async (
  context: Excel.RequestContext,
  tasks: readonly PreparedTask[],
  signal: AbortSignal,
): Promise<Drawn[]> => {
  let bytes = 0;
  const begin = (): void => context.application.suspendApiCalculationUntilNextSync();
  const drawn: Drawn[] = [];
  begin();
  for (const task of tasks) {
    const worksheet = queueSheet(context, task.drawing, task.temporary);
    const written: Drawn['written'] = [];
    for (const block of task.blocks) {
      if (bytes > 0 && bytes + block.bytes > BYTES_PER_BATCH) {
        await context.sync();
        stopIf(signal);
        begin();
        bytes = 0;
      }
      const range = drawCells(worksheet, block);
      range.load('formulas');
      written.push({ block, range });
      bytes += block.bytes;
    }
    queueLook(worksheet, task.drawing);
    bytes += task.bytes - task.blocks.reduce((sum, block) => sum + block.bytes, 0);
    drawn.push({ task, worksheet, written });
  }
  await context.sync();
  stopIf(signal);
  return drawn;
};
