import type { PageLayoutModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import { asNumber, asRecord, asWord } from './json';

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const NAMES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** Margins given in a unit, in points; those that are not named are left out. */
export const marginsIn = (unit: string, given: unknown): Partial<PageLayoutModel['margins']> => {
  const factor = POINTS[asWord(unit, Object.keys(POINTS) as (keyof typeof POINTS)[])];
  const entries = Object.entries(asRecord(given)).map(([name, size]) => {
    if (!(NAMES as readonly string[]).includes(name)) throw new ExcelError('InvalidArgument');
    return [name, asNumber(size) * factor];
  });
  return Object.fromEntries(entries) as Partial<PageLayoutModel['margins']>;
};
