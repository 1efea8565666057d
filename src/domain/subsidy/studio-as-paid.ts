import { NOTHING, certain, failed } from '../cell/reading-of';
import type { CellAddress } from '../cell/cell-address';
import type { Field } from '../register/field';
import type { Studio } from '../register/studio';
import { toYuan } from './fen';
import { type Payment, sumOfPayments } from './payment';

/**
 * A studio's row whose payments stand in a list instead of the register's own columns, so that the rules judge it as any
 * other row. Its paid amount is the sum; its cell is the last payment's.
 */
export const studioAsPaid = (studio: Studio, payments: readonly Payment[]): Studio => {
  const last = payments.at(-1);
  const inList = (field: Field): boolean => field === 'subsidy.amount' && last !== undefined;
  const amount = payments.every(({ readable }) => readable)
    ? certain(toYuan(sumOfPayments(payments)), true)
    : failed('unreadable-money');
  const day = last?.date ? certain(last.date, true) : NOTHING;
  return {
    row: studio.row,
    name: studio.name,
    has: (field) => inList(field) || (field !== 'subsidy.payer' && studio.has(field)),
    address: (field): CellAddress => (inList(field) && last ? last.cell : studio.address(field)),
    raw: (field) => (inList(field) ? (last?.raw ?? '') : studio.raw(field)),
    text: (field) => (inList(field) ? String(last?.raw ?? '') : field === 'subsidy.payer' ? '' : studio.text(field)),
    date: (field) => (field === 'subsidy.date' ? day : studio.date(field)),
    money: (field) => (inList(field) ? amount : studio.money(field)),
    count: (field) => studio.count(field),
    area: (field) => studio.area(field),
    yesNo: (field) => studio.yesNo(field),
    level: () => studio.level(),
  };
};
