import type { Finding } from '../findings/finding';
import type { Ledger } from '../ledgers/ledger';
import type { StudioLinker } from '../ledgers/studio-linker';
import type { SubsidyLines } from './lines-of';
import { spendingFindings } from './spending-findings';
import type { SubsidyContext } from './subsidy-context';
import { supportFindings } from './support-findings';

/** What lists of spendings and of results put forward for support show, where the document speaks of them. */
export const ledgerFindings = (
  ledgers: readonly Ledger[],
  linker: StudioLinker,
  { lines }: SubsidyLines,
  subsidy: SubsidyContext,
): Finding[] => {
  const { spending, support } = subsidy.issued;
  return [
    ...(spending ? spendingFindings(ledgers, { terms: spending, subsidy, lines, linker }) : []),
    ...(support ? supportFindings(ledgers, support, subsidy) : []),
  ];
};
