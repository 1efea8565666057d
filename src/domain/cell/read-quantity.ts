import type { Reading } from '../register/reading';
import { type CellValue, isBlank, isErrorValue } from './cell-value';
import { isNoneWord } from './none-word';
import { compactText } from './normalise-text';
import { NOTHING, certain, failed } from './reading-of';
import { writtenNumber } from './written-number';

/* 8人(含领衔人) is still 8; 8人(约) is not. */
const DOUBT = /[约近余多?待拟\d]|左右|上下|以上/;

const fits = (number: number, whole: boolean): boolean =>
  whole ? Number.isSafeInteger(number) : Number.isFinite(number);

/** Reads a number with one of the given measure words behind it. What is not exact (20个左右, 1-2) is `not-a-number`. */
export const readQuantity = (value: CellValue, measure: RegExp, whole: boolean): Reading<number> => {
  if (isBlank(value)) return NOTHING;
  if (typeof value === 'number') return fits(value, whole) ? certain(value, true) : failed('not-a-number');
  if (typeof value === 'boolean') return failed('not-a-number');
  if (isErrorValue(value)) return failed('error-value');
  if (isNoneWord(value)) return NOTHING;
  const [body = '', remark = ''] = compactText(value).replace(/^'/, '').split(/[()]/);
  const number = writtenNumber(body.replace(/^(?:共计|合计|共|计)/, '').replace(measure, ''));
  return number === null || DOUBT.test(remark) || !fits(number, whole)
    ? failed('not-a-number')
    : certain(number, false);
};
