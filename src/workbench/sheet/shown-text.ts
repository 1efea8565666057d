import type { CellScalar } from '../../host/model/types';

/** Turns a value into the text Excel displays for a number format. */
export type FormatText = (value: CellScalar, numberFormat: string) => string;

/**
 * What a cell shows in a given width: a number that does not fit is rounded (General) or shown as #### (any other
 * format), as in Excel, so that nobody reads half a number. Texts are given as they are.
 */
export const shownText = (
  value: CellScalar,
  numberFormat: string,
  format: FormatText,
  fits: (text: string) => boolean,
): string => {
  const text = format(value, numberFormat);
  if (typeof value !== 'number' || fits(text)) return text;
  const rounded = numberFormat === 'General' ? roundedToFit(value, fits) : null;
  return rounded ?? hashes(fits);
};

const roundedToFit = (value: number, fits: (text: string) => boolean): string | null => {
  for (let digits = 10; digits >= 0; digits--) {
    const text = String(Number(value.toFixed(digits)));
    if (fits(text) && Number(text) !== 0) return text;
  }
  for (let digits = 5; digits >= 0; digits--) {
    const text = value
      .toExponential(digits)
      .toUpperCase()
      .replace(/E([+-])(\d)$/, 'E$10$2');
    if (fits(text)) return text;
  }
  return null;
};

const hashes = (fits: (text: string) => boolean): string => {
  let text = '#';
  while (text.length < 255 && fits(text + '#')) text += '#';
  return text;
};
