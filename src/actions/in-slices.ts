import { ActionError } from './action-error';

/** Gives the page a turn: painting, clicks, the cancel button. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs long work slice by slice, telling how far it is.
 * @throws ActionError `cancelled` between two slices once the signal says so.
 */
export const inSlices = async <T>(
  slices: Generator<{ readonly done: number; readonly total: number }, T>,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<T> => {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
    progress(step.value.done, step.value.total);
    await pause();
    if (signal.aborted) throw new ActionError('cancelled');
  }
};
