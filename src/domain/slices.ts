/** How far long work is. */
export interface Step {
  readonly done: number;
  readonly total: number;
}

/** Long work in slices between which the caller can pause. */
export type Slices<T> = Generator<Step, T>;

/** Runs slices to their end. */
export const finish = <T>(slices: Slices<T>): T => {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
};
