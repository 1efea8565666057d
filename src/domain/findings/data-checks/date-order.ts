import type { Field } from '../../register/field';
import { reviewKind } from '../../register/review-kind';
import type { Studio } from '../../register/studio';
import { dayRangeText } from '../day-range-text';
import { type DataContext, type SliceCheck, tellData } from './data-context';
import { type Conflict, type Step, conflictsOf, mostDoubtful } from './date-conflicts';
import { tellPaidBeforeNaming } from './paid-before-naming';

/** The steps a studio goes through, in the order in which they can happen. */
const STEPS = ['studio.created', 'application.date', 'review.date', 'naming.date'] as const;

/* "Created" may be meant as the day of the naming itself; then it says nothing about the steps before. */
const isNamingDay = (studio: Studio, { field, date }: Step): boolean => {
  if (field !== 'studio.created') return false;
  const named = studio.date('naming.date').value;
  return named !== null && named.first <= date.last && named.last >= date.first;
};

const stepsOf = (studio: Studio, fields: readonly Field[]): Step[] => {
  const steps: Step[] = [];
  for (const field of fields) {
    const date = studio.date(field).value;
    if (date && !isNamingDay(studio, { field, date })) steps.push({ field, date });
  }
  return steps;
};

const tellConflict = (studio: Studio, { before, after }: Conflict, at: Step, context: DataContext): void => {
  const params = {
    before: before.field,
    beforeDate: dayRangeText(before.date),
    after: after.field,
    afterDate: dayRangeText(after.date),
  };
  tellData(context, 'date-order', 'warning', studio, at.field, { code: 'date-order', params });
};

const tellConflicts = (studio: Studio, steps: readonly Step[], context: DataContext): void => {
  const conflicts = conflictsOf(steps);
  const step = mostDoubtful(conflicts);
  const conflict = conflicts.find(({ before, after }) => before === step || after === step);
  if (!step || !conflict) return;
  tellConflict(studio, conflict, step, context);
  const rest = steps.filter((other) => other !== step);
  if (rest.length > 1) tellConflicts(studio, rest, context);
};

/* Days of a field's cells by row; 0 where there is none. */
interface Days {
  from(row: number): number;
  to(row: number): number;
}

const daysOf = (studio: Studio, field: Field): Days => {
  const column = studio.column?.(field);
  return {
    from: (row) => column?.at(row).from ?? 0,
    to: (row) => column?.at(row).to ?? 0,
  };
};

/* Most rows are in order, which one pass shows. */
const isInOrder = (row: number, steps: readonly Days[]): boolean => {
  let latest = 0;
  for (const days of steps) {
    const to = days.to(row);
    if (to === 0) continue;
    if (to < latest) return false;
    latest = Math.max(latest, days.from(row));
  }
  return true;
};

/** [data/date-order] steps in an order that cannot be, as far as both dates are certain. */
export const dateOrder = (context: DataContext): SliceCheck => {
  const mapped = new Set(context.register.columns.map(({ field }) => field));
  /* A review that comes back every few years is no step on the way to the naming. */
  const again = reviewKind(context.register) === 'again';
  const fields = STEPS.filter((field) => mapped.has(field) && !(again && field === 'review.date'));
  const pays = mapped.has('naming.date') && mapped.has('subsidy.date');
  return (studios) => {
    const [first] = studios;
    if (!first) return;
    const steps = fields.map((field) => daysOf(first, field));
    const [named, paid] = [daysOf(first, 'naming.date'), daysOf(first, 'subsidy.date')];
    for (const studio of studios) {
      const { row } = studio;
      if (!isInOrder(row, steps)) tellConflicts(studio, stepsOf(studio, fields), context);
      if (pays && paid.to(row) < named.from(row)) tellPaidBeforeNaming(studio, context);
    }
  };
};
