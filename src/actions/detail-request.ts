import { isBlank } from '../domain/cell/cell-value';
import type { CellAddress } from '../domain/cell/cell-address';
import type { Grid } from '../domain/cell/grid';
import type { Field } from '../domain/register/field';
import type { Register } from '../domain/register/register';
import type { DetailRequest } from './workbook-port';

/** What is shown may differ from what is stored in these: dates of either epoch, money shown in 万. */
const SHOWN = /\.(?:date|created|birth|amount|entitled|countyAmount|special|spent)$/;
export const isShown = (field: Field | null): boolean => field !== null && SHOWN.test(field);

/** What a second read must bring: texts of dates and money, and merged areas wherever a mapped column has blanks. */
export const detailRequest = (grid: Grid, register: Register): DetailRequest => {
  const { sheet, firstRow, lastRow, columns } = register;
  const mapped = columns.filter(({ field }) => field !== null);
  const blanks: CellAddress[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const { column } of mapped) {
      if (isBlank(grid.values[row]?.[column])) blanks.push({ row, column });
    }
  }
  const textColumns = mapped.filter(({ field }) => isShown(field)).map(({ column }) => column);
  return { sheet, firstRow, lastRow, textColumns, blanks };
};
