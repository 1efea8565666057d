/* Excel rounds the fifteen digits it keeps, not the binary value: ROUND(1.005,2) is 1.01. */
const shift = (value: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + digits)}`);
};

const rounded = (value: number, digits: number, toWhole: (size: number) => number): number => {
  const places = Math.trunc(digits);
  const size = shift(toWhole(Number(shift(Math.abs(value), places).toPrecision(15))), -places);
  return value < 0 ? -size : size;
};

/** Rounds half away from zero to so many decimals (negative: tens, hundreds …). */
export const roundDecimal = (value: number, digits: number): number => rounded(value, digits, Math.round);

/** Rounds away from zero. */
export const roundUp = (value: number, digits: number): number => rounded(value, digits, Math.ceil);

/** Rounds towards zero. */
export const roundDown = (value: number, digits: number): number => rounded(value, digits, Math.floor);
