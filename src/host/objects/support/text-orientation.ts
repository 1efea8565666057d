import { ExcelError } from '../../protocol/excel-error';
import { asNumber } from './json';

/* Office.js counts from -90 to 90 and says 180 for letters one above the other; the file has 0 to 180, and 255. */
const STACKED = 180;
const STACKED_IN_FILE = 255;
const STEEPEST = 90;

/** Office.js' number for a rotation of the file. */
export const shownOrientation = (rotation: number): number => {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > STEEPEST ? STEEPEST - rotation : rotation;
};

/** The file's number for an orientation; throws InvalidArgument for one that Excel does not know. */
export const fileRotation = (given: unknown): number => {
  const degrees = asNumber(given);
  if (degrees === STACKED) return STACKED_IN_FILE;
  if (!Number.isInteger(degrees) || Math.abs(degrees) > STEEPEST) throw new ExcelError('InvalidArgument');
  return degrees < 0 ? STEEPEST - degrees : degrees;
};
