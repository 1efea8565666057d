import { dayRangeText } from '../findings/day-range-text';
import { isSameNaming } from '../findings/data-checks/duplicate';
import type { Finding } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import type { FindingSource } from '../findings/finding-sink';
import type { Report } from '../policies/policy';
import { clauseSource } from './clause-source';
import { toYuan } from './fen';
import type { LinkedPayments } from './link-payments';
import { looseFindings } from './loose-findings';
import { type Payment, sumOfPayments } from './payment';
import { LINK, paymentFinding } from './payment-finding';
import { registerPayments } from './register-payments';
import { studioAsPaid } from './studio-as-paid';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const ORDER: FindingSource = { rule: 'data/date-order', severity: 'warning' };

/* Several payments that do not add up are told as such, not as one odd amount. */
const addedUp = (found: Found, payments: readonly Payment[]): Found => {
  if (found.code !== 'amount-differs' || payments.length < 2) return found;
  const { label, rate, amount: total } = found.params;
  const params = { label, rate, total };
  return total > rate
    ? { code: 'paid-above', params, ...(found.severity ? { severity: found.severity } : {}) }
    : { code: 'paid-short', params, severity: found.severity === 'info' ? 'info' : 'warning' };
};

/** The clause's own rule judges the sum of the payments, as it judges the register's column. */
export const judged = ({ studio, payments }: SubsidyLine, context: SubsidyContext): Finding[] => {
  const findings: Finding[] = [];
  const last = payments.at(-1);
  if (!last) return findings;
  const source = clauseSource(context.rule, context.issued);
  const report: Report = (_, field, found) => {
    if (field === 'subsidy.amount') findings.push(paymentFinding(last, source, studio.name, addedUp(found, payments)));
  };
  const alone: SubsidyContext = {
    ...context,
    sharedBy: () => 1,
    sameStudio: (one) => context.sameStudio(one).filter((other) => !isSameNaming(one, other)),
  };
  context.rule.check(studioAsPaid(studio, payments), report, alone);
  return findings;
};

/** Payments older than the naming they are for. */
export const tooEarly = ({ studio, payments }: Pick<SubsidyLine, 'studio' | 'payments'>): Finding[] => {
  const named = studio.date('naming.date').value;
  return payments.flatMap((payment) => {
    if (!named || !payment.date || payment.date.last >= named.first) return [];
    const params = { paid: dayRangeText(payment.date), named: dayRangeText(named) };
    return [paymentFinding(payment, ORDER, studio.name, { code: 'paid-before-naming', params })];
  });
};

/* The register tells another sum than the list: which of them is right is not ours to say. */
const disagreeing = ({ studio, rows, payments, paid }: SubsidyLine, context: SubsidyContext): Finding[] => {
  const own = rows.flatMap((row) => registerPayments(row, context).paid);
  const [first] = own;
  const sum = sumOfPayments(own);
  if (!first || sum === paid || own.some(({ readable }) => !readable)) return [];
  const params = { register: toYuan(sum), list: toYuan(paid), sheet: payments[0]?.sheet ?? '' };
  return [paymentFinding(first, LINK, studio.name, { code: 'payments-disagree', params })];
};

/** True when a naming's payments come from a list. */
export const isPaidByList = ({ studio }: SubsidyLine, listed: LinkedPayments): boolean => listed.of(studio) !== null;

/** What is to say about payments that stand in lists: by naming, then those that belong to none. */
export const listFindings = (
  lines: readonly SubsidyLine[],
  listed: LinkedPayments,
  context: SubsidyContext,
): Finding[] => [
  ...lines
    .filter((line) => isPaidByList(line, listed))
    .flatMap((line) => [...judged(line, context), ...tooEarly(line), ...disagreeing(line, context)]),
  ...looseFindings(listed),
];
