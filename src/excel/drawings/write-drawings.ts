import { ActionError } from '../../actions/action-error';
import { BYTES_PER_CALL } from './calls';
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

/** Sends what is queued before it grows too large for one message. */
class Pace {
  #bytes = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal,
  ) {
    this.begin();
  }

  /** Makes room for so many bytes. */
  async before(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > BYTES_PER_BATCH) await this.send();
    this.#bytes += bytes;
  }

  /** @throws ActionError `cancelled` */
  async send(): Promise<void> {
    await this.context.sync();
    stopIf(this.signal);
    this.begin();
  }

  private begin(): void {
    this.#bytes = 0;
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}

const writeDrawing = async (context: Excel.RequestContext, task: PreparedTask, pace: Pace): Promise<Drawn> => {
  const worksheet = queueSheet(context, task.drawing, task.temporary);
  const written: Drawn['written'] = [];
  for (const block of task.blocks) {
    await pace.before(block.bytes);
    const range = drawCells(worksheet, block);
    range.load('formulas');
    written.push({ block, range });
  }
  for (const calls of queueLook(worksheet, task.drawing)) await pace.before(calls * BYTES_PER_CALL);
  return { task, worksheet, written };
};

/** Writes the sheets of one group under their names for the meantime: one batch, and one more for every 2 MB. */
export const writeDrawings = async (
  context: Excel.RequestContext,
  tasks: readonly PreparedTask[],
  signal: AbortSignal,
): Promise<Drawn[]> => {
  const pace = new Pace(context, signal);
  const drawn: Drawn[] = [];
  for (const task of tasks) drawn.push(await writeDrawing(context, task, pace));
  await pace.send();
  return drawn;
};
