import type { Finding } from '../findings/finding';
import { OrderedFindings } from '../findings/ordered-findings';
import type { CheckInput } from './check-input';
import { type PreparedCheck, prepareCheck } from './prepare-check';

export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/* Enough rows for each check to run warm, few enough to stay in the processor's cache. */
const ROWS_AT_ONCE = 256;

/* Hard rules may still say something softer in a doubtful case. */
const isHard = ({ severity, code }: Finding): boolean => severity === 'error' || code === 'not-checked';

/** All findings of a prepared check in the order of the sheet, worked out in slices between which the caller can pause. */
export function* runSlices(check: PreparedCheck, rowsPerSlice: number): Generator<CheckProgress, Finding[]> {
  const { studios, quick } = check.input;
  const total = studios.length;
  const rows = new OrderedFindings();
  const wanted = (): readonly Finding[] => (quick === true ? check.sink.take().filter(isHard) : check.sink.take());
  for (let start = 0; start < total; start += rowsPerSlice * 4) {
    for (const studio of studios.slice(start, start + rowsPerSlice * 4)) check.sameStudio.add(studio);
    yield { done: 0, total };
  }
  for (let start = 0; start < total; start += rowsPerSlice) {
    check.checkRows(studios.slice(start, start + rowsPerSlice));
    rows.add(wanted());
    yield { done: Math.min(start + rowsPerSlice, total), total };
  }
  for (const step of check.wholeSteps) {
    step();
    yield { done: total, total };
  }
  return rows.with(wanted());
}

/** As checkRegister, in slices of rows; each step tells how many rows are done. */
export const checkSlices = (input: CheckInput, rowsPerSlice: number): Generator<CheckProgress, Finding[]> =>
  runSlices(prepareCheck(input), rowsPerSlice);

/** Runs slices to their end. */
export const finish = (slices: Generator<CheckProgress, Finding[]>): Finding[] => {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
};

/** Checks a register against a document: every finding, in the order of the sheet. */
export const checkRegister = (input: CheckInput): Finding[] => finish(checkSlices(input, ROWS_AT_ONCE));
