import type { tabs as zh } from '../../zh-CN/tabs/tabs';

const number = (count: number): string => count.toLocaleString('en-US');
const quotedAll = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(', ');

export const common: typeof zh.common = {
  steps: { read: 'Reading the workbook', check: 'Checking', mark: 'Marking', write: 'Writing sheets' },
  ofTotal: (done, total) => `${number(done)} of ${number(total)}`,
  outdated: 'The workbook has been edited; what is shown below may be out of date.',
  readAgain: 'Read again',
  show: 'Show it',
  clear: 'Remove',
  andMore: (count) => `and ${number(count)} more cells`,
  goTo: (place) => `Go to cell ${place}`,
  cleared: (sheets, cells) =>
    [
      cells > 0 ? `Removed the marks of ${number(cells)} cells.` : '',
      sheets.length > 0 ? `Deleted the sheets ${quotedAll(sheets)}.` : '',
    ]
      .filter(Boolean)
      .join(' ') || 'There was nothing to remove.',
  kept: (sheets) => `Somebody has written in ${quotedAll(sheets)}, so that was kept.`,
};
