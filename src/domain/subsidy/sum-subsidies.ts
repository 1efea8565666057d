import type { Grid } from '../cell/grid';
import type { Finding } from '../findings/finding';
import type { Ledger } from '../ledgers/ledger';
import { readLedgers } from '../ledgers/ledger-book';
import { StudioLinker } from '../ledgers/studio-linker';
import { listStudios } from '../ledgers/studio-list';
import type { CheckProgress } from '../policies/check-register';
import { usesDate1904 } from '../register/uses-date-1904';
import { isPaidByList, leftOutFindings, listFindings } from './list-findings';
import { linesOf, type SubsidyLines } from './lines-of';
import { linkPayments, type LinkedPayments } from './link-payments';
import { listSlices, moneySlices } from './money-findings';
import type { PaymentList } from './payment-list';
import { type SubsidyContext, type SubsidyInput, subsidyContext } from './subsidy-context';
import type { SubsidyFigures, Unsettled } from './subsidy-figures';
import { spendingFindings, spendingsIn } from './spending-findings';
import { sumLines } from './sum-lines';
import { type StatedTotals, statedTotals } from './stated-totals';
import { isSupportList, supportFindings } from './support-findings';
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

/** Sheets besides the register that tell of money. */
export interface SubsidyLists {
  readonly payments: readonly PaymentList[];
  /** Sheets that may hold ledgers: of spendings, of results put forward for support. */
  readonly ledgers: readonly Grid[];
}

export interface SubsidySheets {
  readonly payments: readonly string[];
  readonly spendings: readonly string[];
  readonly supports: readonly string[];
}

const sheetsOf = ({ payments }: SubsidyLists, ledgers: readonly Ledger[]): SubsidySheets => ({
  payments: payments.map(({ sheet }) => sheet),
  spendings: [...new Set(spendingsIn(ledgers).map(({ sheet }) => sheet))],
  supports: [...new Set(ledgers.filter(isSupportList).map(({ sheet }) => sheet))],
});

const ledgerFindings = (
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

/* That nothing is in the register's column says nothing where the list has the payment. */
const ABSENCE: ReadonlySet<string> = new Set(['not-paid', 'not-paid-open', 'paid-short']);

const answeredByList = ({ lines }: SubsidyLines, listed: LinkedPayments): Set<number> =>
  new Set(lines.filter((line) => isPaidByList(line, listed)).flatMap(({ rows }) => rows.map(({ row }) => row)));

const inRegister = (
  findings: readonly Finding[],
  all: SubsidyLines,
  listed: LinkedPayments,
  isAnswered: (rule: string) => boolean,
): Finding[] => {
  const answered = answeredByList(all, listed);
  return findings.filter(
    ({ code, cell, rule }) =>
      !(ABSENCE.has(code) && answered.has(cell.row)) && !(code === 'not-checked' && isAnswered(rule)),
  );
};

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
  const isAnswered = (rule: string): boolean => payments.length > 0 || !rule.endsWith(`/${context.rule.id}`);
  const findings = [
    ...inRegister(told, all, listed, isAnswered),
    ...(payments.length > 0 ? leftOutFindings(all.lines, context) : []),
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
