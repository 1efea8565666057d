import type { RegisterColumn } from '../../domain/register/register';
import type { FirstStrings } from '../../strings/strings';

const SURE = 0.9;
const LIKELY = 0.7;

const howSure = ({ field, confidence }: RegisterColumn, { mapping }: FirstStrings): string => {
  if (field === null) return mapping.unknown;
  if (confidence >= SURE) return mapping.certain;
  return confidence >= LIKELY ? mapping.likely : mapping.possible;
};

/** How sure the reader is of a column and why, in words. */
export const confidenceWords = (column: RegisterColumn, strings: FirstStrings): string[] => {
  const { mapping } = strings;
  const chosen = column.why === 'chosen';
  return [
    chosen ? '' : howSure(column, strings),
    mapping.reasons[column.why],
    column.unit === 10000 ? mapping.inTenThousands : '',
  ].filter((words) => words !== '');
};
