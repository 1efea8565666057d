import type { CellAddress } from '../cell/cell-address';
import type { CellValue } from '../cell/cell-value';
import type { DayRange } from '../register/reading';
import type { Fen } from './fen';

/** One recorded payment and the cell it stands in. */
export interface Payment {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly raw: CellValue;
  /** 0 where the cell cannot be read. */
  readonly amount: Fen;
  /** False where the cell holds something that is no amount. */
  readonly readable: boolean;
  /** Yuan that one unit of the cell's number stands for. */
  readonly unit: 1 | 10000;
  readonly date: DayRange | null;
  /** The studio's name as that row has it, and its cell: for telling whether rows moved. */
  readonly name: { readonly cell: CellAddress; readonly raw: CellValue };
}

/** True when the cell's own number is the amount, so that a formula can refer to it. */
export const isLive = ({ raw, amount, unit, readable }: Payment): boolean =>
  readable && typeof raw === 'number' && Math.round(raw * unit * 100) === amount;

/** Sum of payments in fen. */
export const sumOfPayments = (payments: readonly Payment[]): Fen =>
  payments.reduce((sum, { amount }) => sum + amount, 0);
