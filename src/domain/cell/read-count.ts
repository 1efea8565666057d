import type { Reading } from '../register/reading';
import type { CellValue } from './cell-value';
import { compactText } from './normalise-text';
import { readQuantity } from './read-quantity';

const MEASURE = /(?:[人名位个家项件次本份种类条篇场块台套期张]|人次|人员)$/;
const AND_OTHERS = /^[^\d]*等(?:共)?(\d+|[一二三四五六七八九十]+)[人名位]$/;

/** Reads a count of people or things: 15, 15人, 十二人, 共8项, 王某某等8人. */
export const readCount = (value: CellValue): Reading<number> => {
  if (typeof value === 'number') return readQuantity(value, MEASURE, true);
  const others = typeof value === 'string' ? AND_OTHERS.exec(compactText(value)) : null;
  return readQuantity(others?.[1] ?? value, MEASURE, true);
};
