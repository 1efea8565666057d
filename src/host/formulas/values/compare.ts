import { sameNumber } from './coerce';
import type { FormulaError } from './formula-error';
import { NotComputable } from './not-computable';
import type { Scalar } from './value';

type Plain = Exclude<Scalar, FormulaError | null>;

const rank = (value: Plain): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/* A blank takes the kind of the value it is compared with. */
const fill = (value: Plain | null, other: Plain | null): Plain => {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

/* Which of two Chinese texts comes first depends on the computer (pinyin or strokes). */
const compareTexts = (left: string, right: string): number => {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? -1 : 1;
  // eslint-disable-next-line no-control-regex -- the ASCII letters and digits are meant, from the first to the last
  if (!/^[\x00-\x7f]*$/.test(a + b)) throw new NotComputable('order of texts');
  return a < b ? -1 : 1;
};

/** True when Excel calls two values equal: numbers to fifteen digits, texts without regard to case. */
export const equalValues = (left: Plain | null, right: Plain | null): boolean => {
  const [a, b] = [fill(left, right), fill(right, left)];
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
};

/** Negative, zero or positive: numbers come before texts, texts before logical values. */
export const compareValues = (left: Plain | null, right: Plain | null): number => {
  const [a, b] = [fill(left, right), fill(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  const [x, y] = [Number(a), Number(b)];
  return sameNumber(x, y) ? 0 : x - y;
};
