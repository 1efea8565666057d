import type { Finding } from '../findings/finding';
import { readLedgers } from '../ledgers/ledger-book';
import { StudioLinker } from '../ledgers/studio-linker';
import { listStudios } from '../ledgers/studio-list';
import type { CheckProgress } from '../policies/check-register';
import { usesDate1904 } from '../register/uses-date-1904';
import { furtherFindings } from './further-findings';
import { ledgerFindings } from './ledger-findings';
import { linesOf, type SubsidyLines } from './lines-of';
import { linkPayments } from './link-payments';
import { leftOutFindings } from './left-out-findings';
import { listFindings } from './list-findings';
import { listSlices, moneySlices } from './money-findings';
import type { PaymentList } from './payment-list';
import { type StatedTotals, statedTotals } from './stated-totals';
import { type SubsidyContext, type SubsidyInput, subsidyContext } from './subsidy-context';
import type { SubsidyFigures, Unsettled } from './subsidy-figures';
import { sheetsOf, type SubsidyLists, type SubsidySheets } from './subsidy-lists';
import { sumLines } from './sum-lines';
import { unlessListed } from './unless-listed';
import { unsettledOf } from './unsettled-of';

/** Everything about the subsidies of a register: the same for the pane, the sheet and the command line. */
export interface SubsidyResult extends SubsidyLines {
  readonly context: SubsidyContext;
  readonly figures: SubsidyFigures;
  readonly unsettled: readonly Unsettled[];
  readonly findings: readonly Finding[];
  readonly stated: StatedTotals | null;
  /** Other sheets that were read, by what they hold. */
  readonly sheets: SubsidySheets;
  readonly payments: readonly PaymentList[];
}

/**
 * Works out what every naming is entitled to, what was paid and where both differ, in slices between which the caller can
 * pause. Null when the document gives no money for namings.
 */
export function* subsidySlices(
  input: SubsidyInput,
  lists: SubsidyLists,
): Generator<CheckProgress, SubsidyResult | null> {
  const context = subsidyContext(input);
  if (!context) return null;
  const told = yield* moneySlices(input);
  const { payments } = lists;
  const linker = new StudioLinker(listStudios(input.studios));
  const listed = linkPayments(payments, linker, context);
  const all = linesOf(context, listed);
  /* That a column is missing matters for the subsidy itself, unless a list has what it would hold. */
  const isToldElsewhere = payments.length > 0 || context.further.length > 0;
  const isAnswered = (rule: string): boolean => isToldElsewhere || !rule.endsWith(`/${context.rule.id}`);
  const findings = [
    ...unlessListed(told, all, listed, context, isAnswered),
    ...(isToldElsewhere ? leftOutFindings(all.lines, context) : []),
    ...furtherFindings(all.lines, listed, context),
    ...listFindings(all.lines, listed, context),
  ];
  for (const list of payments) findings.push(...(yield* listSlices(list, input)));
  const { ledgers } = readLedgers(lists.ledgers, linker, usesDate1904(input.grid, input.register));
  findings.push(...ledgerFindings(ledgers, linker, all, context));
  return {
    ...all,
    sheets: sheetsOf(lists, ledgers),
    payments,
    context,
    figures: sumLines(all, context),
    unsettled: unsettledOf(all.lines, context),
    findings,
    stated: statedTotals(input),
  };
}
