import type { PageLayoutModel } from '../../model/workbook';
import { ExcelError } from '../../protocol/excel-error';
import { asNumber, asRecord } from './json';

const pages = (given: unknown): number | null => {
  if (given === null || given === undefined) return null;
  const count = asNumber(given);
  if (!Number.isInteger(count) || count < 1) throw new ExcelError('InvalidArgument');
  return count;
};

/** Print zoom: a scale of 10 to 400 percent, or how many pages wide and tall. */
export const readZoom = (given: unknown): PageLayoutModel['zoom'] => {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(given);
  if (scale === undefined || scale === null)
    return { horizontalFitToPages: pages(horizontalFitToPages), verticalFitToPages: pages(verticalFitToPages) };
  const percent = asNumber(scale);
  if (percent < 10 || percent > 400) throw new ExcelError('InvalidArgument');
  return { scale: percent };
};
