import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import { dayRangeText } from '../day-range-text';
import { type DataContext, type RowCheck, tellData } from './data-context';

/** The steps a studio goes through, in the order in which they can happen. */
const STEPS = ['studio.created', 'application.date', 'review.date', 'naming.date'] as const;

interface Step {
  readonly field: Field;
  readonly date: DayRange;
}

const tellOrder = (studio: Studio, before: Step, after: Step, context: DataContext): void => {
  const params = {
    before: before.field,
    beforeDate: dayRangeText(before.date),
    after: after.field,
    afterDate: dayRangeText(after.date),
  };
  tellData(context, 'date-order', 'warning', studio, after.field, { code: 'date-order', params });
};

/* "Created" may be meant as the day of the naming itself; then it says nothing about the steps before. */
const isNamingDay = (studio: Studio, { field, date }: Step): boolean => {
  if (field !== 'studio.created') return false;
  const named = studio.date('naming.date').value;
  return named !== null && named.first <= date.last && named.last >= date.first;
};

const checkSteps = (studio: Studio, fields: readonly Field[], context: DataContext): void => {
  let latest: Step | null = null;
  for (const field of fields) {
    const date = studio.date(field).value;
    if (!date) continue;
    const step: Step = { field, date };
    if (latest && date.last < latest.date.first) tellOrder(studio, latest, step, context);
    else if (!isNamingDay(studio, step)) latest = step;
  }
};

const checkPayment = (studio: Studio, context: DataContext): void => {
  const named = studio.date('naming.date').value;
  const paid = studio.date('subsidy.date').value;
  if (!named || !paid || paid.last >= named.first) return;
  const field = studio.has('subsidy.amount') ? 'subsidy.amount' : 'subsidy.date';
  const params = { paid: dayRangeText(paid), named: dayRangeText(named) };
  tellData(context, 'date-order', 'warning', studio, field, { code: 'paid-before-naming', params });
};

/** [data/date-order] steps in an order that cannot be, as far as both dates are certain. */
export const dateOrder = (context: DataContext): RowCheck => {
  const mapped = new Set(context.register.columns.map(({ field }) => field));
  const fields = STEPS.filter((field) => mapped.has(field));
  const pays = mapped.has('naming.date') && mapped.has('subsidy.date');
  return (studio) => {
    if (fields.length > 1) checkSteps(studio, fields, context);
    if (pays) checkPayment(studio, context);
  };
};
