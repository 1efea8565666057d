import type { Reading, ReadingProblem } from '../register/reading';

/** The reading of a blank cell, and of one that says "none" (/, 无, —). */
export const NOTHING: Reading<never> = Object.freeze({ value: null, problem: null, plain: true });

const failures = new Map<ReadingProblem, Reading<never>>();

/** The reading of a cell that cannot be read for this reason. */
export const failed = (problem: ReadingProblem): Reading<never> => {
  let reading = failures.get(problem);
  if (!reading) failures.set(problem, (reading = Object.freeze({ value: null, problem, plain: true })));
  return reading;
};

/** A certain value; `plain` as in Reading. */
export const certain = <T>(value: T, plain: boolean): Reading<T> => ({ value, problem: null, plain });
