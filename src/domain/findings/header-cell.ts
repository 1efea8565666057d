import type { CellAddress } from '../cell/cell-address';
import type { Register } from '../register/register';

/** The header's first cell: where a finding about the register as a whole stands. */
export const headerCell = ({ headerRows, firstRow, columns }: Register): CellAddress => ({
  row: Math.min(...headerRows, firstRow),
  column: columns.length === 0 ? 0 : Math.min(...columns.map(({ column }) => column)),
});
