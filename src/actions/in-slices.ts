import type { Slices } from '../domain/slices';
import { ActionError } from './action-error';

/** Milliseconds of work between two turns of the page: with one more slice on top still under 16. */
const AT_ONCE = 8;

/** Gives the page a turn: painting, clicks, the cancel button. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Goes on for so long, or to the end. */
const goOn = <T>(slices: Slices<T>): ReturnType<Slices<T>['next']> => {
  const start = performance.now();
  for (;;) {
    const step = slices.next();
    if (step.done === true || performance.now() - start >= AT_ONCE) return step;
  }
};

/**
 * Runs long work, telling how far it is. The page gets its turn every few milliseconds, however fast the machine is.
 * @throws ActionError `cancelled` between two slices once the signal says so.
 */
export const inSlices = async <T>(
  slices: Slices<T>,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<T> => {
  for (;;) {
    const step = goOn(slices);
    if (step.done === true) return step.value;
    progress(step.value.done, step.value.total);
    await pause();
    if (signal.aborted) throw new ActionError('cancelled');
  }
};
