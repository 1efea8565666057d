import { dayRangeText } from '../../findings/day-range-text';
import type { Field } from '../../register/field';
import type { DayRange } from '../../register/reading';
import type { Studio } from '../../register/studio';
import type { Report, RowRule } from '../policy';
import type { RuleHead } from './filled-rule';
import { tellUnlessYes } from './yes-rule';

interface Step {
  readonly field: Field;
  readonly date: DayRange;
}

const datedSteps = (studio: Studio, fields: readonly Field[]): Step[] =>
  fields.flatMap((field) => {
    const { value } = studio.date(field);
    return value ? [{ field, date: value }] : [];
  });

/** Tells each step that certainly happened before the one that has to come first. */
export const tellOrder = (studio: Studio, fields: readonly Field[], report: Report): void => {
  const steps = datedSteps(studio, fields);
  steps.forEach((after, at) => {
    const before = steps[at - 1];
    if (!before || before.date.first <= after.date.last) return;
    const params = {
      before: before.field,
      beforeDate: dayRangeText(before.date),
      after: after.field,
      afterDate: dayRangeText(after.date),
    };
    report(studio, after.field, { code: 'step-order', params });
  });
};

/**
 * Steps a clause names: each recorded, as far as it has a column, and in the order of their days. What comes `after` them
 * need not have happened yet.
 */
export const stepsRule = (
  head: RuleHead,
  fields: readonly Field[],
  applies: (studio: Studio) => boolean = () => true,
  after: readonly Field[] = [],
): RowRule => ({
  ...head,
  scope: 'row',
  needs: fields,
  partial: true,
  check: (studio, report) => {
    if (!applies(studio)) return;
    for (const field of fields) if (studio.has(field)) tellUnlessYes(studio, field, report);
    tellOrder(studio, [...fields, ...after], report);
  },
});
