import type { StyleSpec } from '../writer/sheet-spec';

const boxed: StyleSpec = { border: 'thin' };

/** How the clerk set the sheet. */
export const STYLES = {
  title: { font: '黑体', size: 20, bold: true, horizontal: 'center' },
  line: { font: '楷体', size: 12 },
  lineRight: { font: '楷体', size: 12, horizontal: 'right' },
  header: { ...boxed, font: '黑体', fill: '#DCE6F1', horizontal: 'center', wrap: true },
  group: { ...boxed, font: '黑体', fill: '#F2F2F2', horizontal: 'left' },
  total: { ...boxed, bold: true, fill: '#FFF9E5', horizontal: 'center' },
  money: { ...boxed, bold: true, fill: '#FFF9E5', horizontal: 'right', format: '#,##0' },
  cell: boxed,
} as const satisfies Record<string, StyleSpec>;

/** The clerk's own colours: waiting for the county's answer, and worth showing to visitors. */
export const OWN_FILLS: Readonly<Record<number, string>> = {
  13: '#FFFF99',
  44: '#FFFF99',
  10: '#E2EFDA',
  47: '#E2EFDA',
};
