import type { StyleSpec } from '../writer/sheet-spec';

/** Headers of every sheet of the company's workbook. */
export const HEADER: StyleSpec = {
  border: 'thin',
  font: '微软雅黑',
  bold: true,
  color: '#FFFFFF',
  fill: '#1F4E79',
  horizontal: 'center',
  wrap: true,
};

/** A cell below a header. */
export const bodyStyle = (horizontal: 'left' | 'center' | 'right', format?: string): StyleSpec => ({
  border: 'thin',
  font: '微软雅黑',
  size: 10,
  horizontal,
  ...(format ? { format } : {}),
});
