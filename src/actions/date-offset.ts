import { DAYS_1904 } from '../domain/cell/serial-day';
import { usesDate1904 } from '../domain/register/uses-date-1904';
import type { LiveCheck } from './live-check';

/** Days to take off a 1900 serial day before it is written into this workbook. */
export const dateOffset = ({ grid, register }: LiveCheck): number => (usesDate1904(grid, register) ? DAYS_1904 : 0);
