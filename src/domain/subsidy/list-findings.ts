import { dayRangeText } from '../findings/day-range-text';
import { isSameNaming } from '../findings/data-checks/duplicate';
import type { Finding } from '../findings/finding';
import type { Found } from '../findings/finding-code';
import type { FindingSource } from '../findings/finding-sink';
import { FoundFinding } from '../findings/found-finding';
import type { Report } from '../policies/policy';
import { clauseSource } from './clause-source';
import { toYuan } from './fen';
import type { LinkedPayments, LoosePayment, RepeatedPayment } from './link-payments';
import { type Payment, sumOfPayments } from './payment';
import { registerPayments } from './register-payments';
import { studioAsPaid } from './studio-as-paid';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const ORDER: FindingSource = { rule: 'data/date-order', severity: 'warning' };
const LINK: FindingSource = { rule: 'data/payment-link', severity: 'warning' };

const at = ({ sheet, cell, raw }: Payment, source: FindingSource, studio: string, found: Found): Finding =>
  new FoundFinding(
    source,
    found.severity ?? source.severity,
    sheet,
    cell,
    'subsidy.amount',
    String(raw).trim(),
    studio,
    found,
  );

/* Several payments that do not add up are told as such, not as one odd amount. */
const addedUp = (found: Found, payments: readonly Payment[]): Found => {
  if (found.code !== 'amount-differs' || payments.length < 2) return found;
  const { label, rate, amount: total } = found.params;
  const params = { label, rate, total };
  return total > rate
    ? { code: 'paid-above', params, ...(found.severity ? { severity: found.severity } : {}) }
    : { code: 'paid-short', params, severity: found.severity === 'info' ? 'info' : 'warning' };
};

/* The clause's own rule judges the sum of the payments, as it judges the register's column. */
const judged = ({ studio, payments }: SubsidyLine, context: SubsidyContext): Finding[] => {
  const findings: Finding[] = [];
  const last = payments.at(-1);
  if (!last) return findings;
  const source = clauseSource(context.rule, context.issued);
  const report: Report = (_, field, found) => {
    if (field === 'subsidy.amount') findings.push(at(last, source, studio.name, addedUp(found, payments)));
  };
  const alone: SubsidyContext = {
    ...context,
    sharedBy: () => 1,
    sameStudio: (one) => context.sameStudio(one).filter((other) => !isSameNaming(one, other)),
  };
  context.rule.check(studioAsPaid(studio, payments), report, alone);
  return findings;
};

const tooEarly = ({ studio, payments }: SubsidyLine): Finding[] => {
  const named = studio.date('naming.date').value;
  return payments.flatMap((payment) => {
    if (!named || !payment.date || payment.date.last >= named.first) return [];
    const params = { paid: dayRangeText(payment.date), named: dayRangeText(named) };
    return [at(payment, ORDER, studio.name, { code: 'paid-before-naming', params })];
  });
};

/* The register tells another sum than the list: which of them is right is not ours to say. */
const disagreeing = ({ studio, rows, payments, paid }: SubsidyLine, context: SubsidyContext): Finding[] => {
  const own = rows.flatMap((row) => registerPayments(row, context).paid ?? []);
  const [first] = own;
  const sum = sumOfPayments(own);
  if (!first || sum === paid || own.some(({ readable }) => !readable)) return [];
  const params = { register: toYuan(sum), list: toYuan(paid), sheet: payments[0]?.sheet ?? '' };
  return [at(first, LINK, studio.name, { code: 'payments-disagree', params })];
};

const unlinked = ({ payment, name, candidates }: LoosePayment): Finding => {
  const amount = toYuan(payment.amount);
  return candidates.length === 0
    ? at(payment, LINK, name, { code: 'payment-unlinked', params: { name, amount } })
    : at(payment, LINK, name, {
        code: 'payment-unclear',
        severity: 'info',
        params: { name, studios: candidates.join('、') },
      });
};

const leftOut = ({ studio, label, rate }: SubsidyLine, context: SubsidyContext): Finding => {
  const source = { ...clauseSource(context.rule, context.issued), severity: 'warning' } as const;
  const found = { code: 'not-paid', params: { label, rate: toYuan(rate ?? 0) } } as const;
  const cell = studio.address('studio.name');
  return new FoundFinding(
    source,
    'warning',
    context.register.sheet,
    cell,
    'studio.name',
    studio.name,
    studio.name,
    found,
  );
};

/** Namings that no list pays, for a register that has no column for payments itself. */
export const leftOutFindings = (lines: readonly SubsidyLine[], context: SubsidyContext): Finding[] => {
  if (context.register.columns.some(({ field }) => field === 'subsidy.amount')) return [];
  return lines
    .filter(({ payments, unsettled, entitled }) => payments.length === 0 && unsettled === null && (entitled ?? 0) > 0)
    .map((line) => leftOut(line, context));
};

/** True when a naming's payments come from a list. */
export const isPaidByList = ({ studio }: SubsidyLine, listed: LinkedPayments): boolean => listed.of(studio) !== null;

const toldTwice = ({ payment, studio, other }: RepeatedPayment): Finding =>
  at(payment, LINK, studio, {
    code: 'payment-repeated',
    severity: 'info',
    params: { amount: toYuan(payment.amount), sheet: other.sheet, row: other.cell.row + 1 },
  });

/** What is to say about payments that stand in lists: by naming, then those that belong to none. */
export const listFindings = (
  lines: readonly SubsidyLine[],
  listed: LinkedPayments,
  context: SubsidyContext,
): Finding[] => [
  ...lines
    .filter((line) => isPaidByList(line, listed))
    .flatMap((line) => [...judged(line, context), ...tooEarly(line), ...disagreeing(line, context)]),
  ...listed.loose.map(unlinked),
  ...listed.repeated.map(toldTwice),
];
