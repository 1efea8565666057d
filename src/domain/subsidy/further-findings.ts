import type { Finding } from '../findings/finding';
import type { FindingSource } from '../findings/finding-sink';
import { toYuan } from './fen';
import { isFurther } from './further-payments';
import type { LinkedPayments } from './link-payments';
import { isPaidByList, judged, tooEarly } from './list-findings';
import type { Payment } from './payment';
import { paymentFinding } from './payment-finding';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';

const UNREADABLE: FindingSource = { rule: 'data/unreadable-money', severity: 'error' };
const NEGATIVE: FindingSource = { rule: 'data/negative', severity: 'error' };

/* What the data checks would say, had these columns a field of their own. */
const plain = (payment: Payment, studio: string): Finding[] => {
  const { raw, readable, amount } = payment;
  const value = String(raw).trim();
  if (!readable) return [paymentFinding(payment, UNREADABLE, studio, { code: 'unreadable-money', params: { value } })];
  if (amount >= 0) return [];
  return [paymentFinding(payment, NEGATIVE, studio, { code: 'negative', params: { value: toYuan(amount) } })];
};

const ofLine = (line: SubsidyLine, context: SubsidyContext): Finding[] => {
  const { studio, payments } = line;
  const further = payments.filter((payment) => isFurther(payment, context));
  if (further.length === 0) return [];
  return [
    ...judged(line, context),
    ...tooEarly({ studio, payments: further }),
    ...further.flatMap((payment) => plain(payment, studio.name)),
  ];
};

/** What is to say about payments in further columns of the register: their sum is judged as one column's amount is. */
export const furtherFindings = (
  lines: readonly SubsidyLine[],
  listed: LinkedPayments,
  context: SubsidyContext,
): Finding[] =>
  context.further.length === 0
    ? []
    : lines.filter((line) => !isPaidByList(line, listed)).flatMap((line) => ofLine(line, context));
