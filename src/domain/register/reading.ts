/** Why a cell could not be read as what its column holds. */
export type ReadingProblem =
  'error-value' | 'unreadable-date' | 'impossible-date' | 'unreadable-money' | 'not-a-number' | 'unknown-word';

/** A cell read as a value of type T. A blank cell has neither value nor problem. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problem: ReadingProblem | null;
  /** False when the value is certain but written in a way that Excel cannot sort, sum or compare. */
  readonly plain: boolean;
}

/** A date as far as it is written: from its first to its last possible day (1900 serial days). A full date has both equal. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}
