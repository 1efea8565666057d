import type { AreaValues } from './area-values';
import type { Threshold } from './rule-view';

/** Works out a formula to a number; null when it cannot. */
export type FormulaNumber = (formula: string) => number | null;

/** The number a point of a scale stands for; null when the area holds no numbers or the formula is not known. */
export const pointNumber = (point: Threshold, { numbers }: AreaValues, formula: FormulaNumber): number | null => {
  const [smallest, largest] = [numbers[0], numbers.at(-1)];
  if (smallest === undefined || largest === undefined) return null;
  switch (point.type) {
    case 'min':
      return smallest;
    case 'max':
      return largest;
    case 'autoMin':
      return Math.min(0, smallest);
    case 'autoMax':
      return Math.max(0, largest);
    default:
      return valuedPoint(point, numbers, smallest, largest, formula);
  }
};

const valuedPoint = (
  { type, value }: Threshold,
  numbers: readonly number[],
  smallest: number,
  largest: number,
  formula: FormulaNumber,
): number | null => {
  const given = formula(value);
  if (given === null) return null;
  if (type === 'percent') return smallest + ((largest - smallest) * given) / 100;
  return type === 'percentile' ? percentile(numbers, given / 100) : given;
};

const percentile = (numbers: readonly number[], share: number): number => {
  const place = share * (numbers.length - 1);
  const [low = 0, high = low] = [numbers[Math.floor(place)], numbers[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
};

/** Where a value lies between two numbers, 0 to 1. */
export const shareOf = (value: number, from: number, to: number): number =>
  to === from ? 1 : Math.max(0, Math.min(1, (value - from) / (to - from)));
