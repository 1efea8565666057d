import type { Finding } from '../findings/finding';
import { toYuan } from './fen';
import type { LinkedPayments, LoosePayment, RepeatedPayment } from './link-payments';
import { LINK, paymentFinding } from './payment-finding';

const unlinked = ({ payment, name, candidates }: LoosePayment): Finding => {
  const amount = toYuan(payment.amount);
  return candidates.length === 0
    ? paymentFinding(payment, LINK, name, { code: 'payment-unlinked', params: { name, amount } })
    : paymentFinding(payment, LINK, name, {
        code: 'payment-unclear',
        severity: 'info',
        params: { name, studios: candidates.join('、') },
      });
};

const toldTwice = ({ payment, studio, other }: RepeatedPayment): Finding =>
  paymentFinding(payment, LINK, studio, {
    code: 'payment-repeated',
    severity: 'info',
    params: { amount: toYuan(payment.amount), sheet: other.sheet, row: other.cell.row + 1 },
  });

/** Payments that belong to no naming for certain, and those that two lists tell. */
export const looseFindings = ({ loose, repeated }: LinkedPayments): Finding[] => [
  ...loose.map(unlinked),
  ...repeated.map(toldTwice),
];
