import type { Slices } from '../domain/slices';
import { ActionError } from './action-error';

/** Milliseconds of work between two turns of the page: with one more slice on top still under 16. */
const AT_ONCE = 8;

/** Gives the page a turn: painting, clicks, the cancel button. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Goes on for so many milliseconds, or to the end; one slice at least. */
const goOn = <T>(slices: Slices<T>, atOnce: number): ReturnType<Slices<T>['next']> => {
  const start = performance.now();
  for (;;) {
    const step = slices.next();
    if (step.done === true || performance.now() - start >= atOnce) return step;
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
  // The first slice tells at once, so that even the shortest work can be seen and stopped.
  for (let atOnce = 0; ; atOnce = AT_ONCE) {
    const step = goOn(slices, atOnce);
    if (step.done === true) return step.value;
    progress(step.value.done, step.value.total);
    await pause();
    if (signal.aborted) throw new ActionError('cancelled');
  }
};
