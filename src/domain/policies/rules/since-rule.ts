import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { RowRule } from '../policy';

/** True when the naming is older than that day, as far as it is dated. */
export const namedBefore = (studio: Studio, earliest: number): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && named.first < earliest;
};

/** The rule for namings since a day: what happened before a document can have been known cannot be asked by it. */
export const sinceRule = (earliest: number, { checkCell: _, ...rule }: RowRule): RowRule => ({
  ...rule,
  check: (studio, report, context) => {
    if (!namedBefore(studio, earliest)) rule.check(studio, report, context);
  },
});

/** The rule for namings under the document: not for those that are, or may be, older than its first day in force. */
export const inForceRule = ({ checkCell: _, ...rule }: RowRule): RowRule => ({
  ...rule,
  check: (studio, report, context) => {
    if (namedBeforeEffective(studio, context.policy) === 'no') rule.check(studio, report, context);
  },
});
