import type { Reading } from '../register/reading';
import type { CellValue } from './cell-value';
import { readQuantity } from './read-quantity';

/* ㎡ and m² are m2 in half width. */
const MEASURE = /(?:平方米|平方|平米|平|m2|m\^2)$/i;

/** Reads floor space in ㎡: 20, 20㎡, 20 平方米. 约20㎡ is not exact and therefore `not-a-number`. */
export const readArea = (value: CellValue): Reading<number> => readQuantity(value, MEASURE, false);
