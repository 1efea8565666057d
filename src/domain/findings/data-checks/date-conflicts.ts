import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';

/** A step of a studio's life with the day it was taken. */
export interface Step {
  readonly field: Field;
  readonly date: DayRange;
}

/** Two steps in an order that cannot be. */
export interface Conflict {
  readonly before: Step;
  readonly after: Step;
}

/** All pairs of steps of which the later one was certainly taken earlier. */
export const conflictsOf = (steps: readonly Step[]): Conflict[] =>
  steps.flatMap((before, index) =>
    steps.slice(index + 1).flatMap((after) => (after.date.last < before.date.first ? { before, after } : [])),
  );

/**
 * The step whose date is most likely the wrong one: one wrong date can disagree with several right ones. Of two equally
 * doubtful ones the later step.
 */
export const mostDoubtful = (conflicts: readonly Conflict[]): Step | undefined => {
  const count = (step: Step): number =>
    conflicts.filter(({ before, after }) => before === step || after === step).length;
  const steps = conflicts.flatMap(({ before, after }) => [after, before]);
  return steps.reduce<Step | undefined>((most, step) => (!most || count(step) > count(most) ? step : most), undefined);
};
