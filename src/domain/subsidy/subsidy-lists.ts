import type { Grid } from '../cell/grid';
import type { Ledger } from '../ledgers/ledger';
import type { PaymentList } from './payment-list';
import { spendingsIn } from './spending-findings';
import { isSupportList } from './support-findings';

/** Sheets besides the register that tell of money. */
export interface SubsidyLists {
  readonly payments: readonly PaymentList[];
  /** Sheets that may hold ledgers: of spendings, of results put forward for support. */
  readonly ledgers: readonly Grid[];
}

/** Their names, by what they hold. */
export interface SubsidySheets {
  readonly payments: readonly string[];
  readonly spendings: readonly string[];
  readonly supports: readonly string[];
}

/** Names of the sheets that were of use. */
export const sheetsOf = ({ payments }: SubsidyLists, ledgers: readonly Ledger[]): SubsidySheets => ({
  payments: payments.map(({ sheet }) => sheet),
  spendings: [...new Set(spendingsIn(ledgers).map(({ sheet }) => sheet))],
  supports: [...new Set(ledgers.filter(isSupportList).map(({ sheet }) => sheet))],
});
