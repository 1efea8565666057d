import type { Finding } from '../findings/finding';
import { OrderedFindings } from '../findings/ordered-findings';
import { type Slices, type Step, finish } from '../slices';
import type { Studio } from '../register/studio';
import type { CheckInput } from './check-input';
import { type PreparedCheck, prepareCheck } from './prepare-check';

export { finish } from '../slices';

export type CheckProgress = Step;

/* Enough rows for each check to run warm, few enough to stay in the processor's cache. */
const ROWS_AT_ONCE = 256;

/* Hard rules may still say something softer in a doubtful case. */
const isHard = ({ severity, code }: Finding): boolean => severity === 'error' || code === 'not-checked';

/* The engine is slow with what it has not run yet: the first slices are small. */
const FIRST_ROWS = 8;

/* The rows in slices, first small ones, then of the wanted size. */
function* slicesOf(studios: readonly Studio[], rowsPerSlice: number): Generator<readonly Studio[], void> {
  let size = Math.min(FIRST_ROWS, rowsPerSlice);
  for (let start = 0; start < studios.length; start += size) {
    if (start > 0) size = Math.min(size * 2, rowsPerSlice);
    yield studios.slice(start, start + size);
  }
}

/** All findings of a prepared check in the order of the sheet, worked out in slices between which the caller can pause. */
export function* runSlices(check: PreparedCheck, rowsPerSlice: number): Slices<Finding[]> {
  const { studios, quick } = check.input;
  const total = studios.length;
  const rows = new OrderedFindings();
  const wanted = (): readonly Finding[] => (quick === true ? check.sink.take().filter(isHard) : check.sink.take());
  for (const slice of slicesOf(studios, rowsPerSlice)) {
    for (const studio of slice) check.sameStudio.add(studio);
    yield { done: 0, total };
  }
  let done = 0;
  for (const slice of slicesOf(studios, rowsPerSlice)) {
    check.checkRows(slice);
    check.tally(slice);
    rows.add(wanted());
    done += slice.length;
    yield { done, total };
  }
  for (const step of [...check.tableSteps, ...check.ruleSteps]) {
    step();
    yield { done: total, total };
  }
  return rows.with(wanted());
}

/** As checkRegister, in slices of rows; each step tells how many rows are done. */
export const checkSlices = (input: CheckInput, rowsPerSlice: number): Slices<Finding[]> =>
  runSlices(prepareCheck(input), rowsPerSlice);

/** Checks a register against a document: every finding, in the order of the sheet. */
export const checkRegister = (input: CheckInput): Finding[] => finish(checkSlices(input, ROWS_AT_ONCE));
