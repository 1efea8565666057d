import type { CellAddress } from '../cell/cell-address';

/** A cell of some ledger sheet. */
export interface LedgerCell extends CellAddress {
  readonly sheet: string;
}
