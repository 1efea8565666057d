import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { RowRule, RuleContext } from '../policy';

/** True when the naming is older than that day, as far as it is dated. */
export const namedBefore = (studio: Studio, earliest: number): boolean => {
  const named = studio.date('naming.date').value;
  return named !== null && named.first < earliest;
};

type Applies = (studio: Studio, context: RuleContext) => boolean;

/* Whether it applies hangs on another cell: such a rule looks at rows, not at cells alone. */
const guarded = (rule: RowRule, applies: Applies): RowRule => ({
  id: rule.id,
  article: rule.article,
  severity: rule.severity,
  scope: 'row',
  needs: rule.needs,
  ...(rule.oneOf && { oneOf: rule.oneOf }),
  ...(rule.partial === true && { partial: true }),
  ...(rule.subsidy && { subsidy: rule.subsidy }),
  check: (studio, report, context) => {
    if (applies(studio, context)) rule.check(studio, report, context);
  },
});

/** The rule for studios the document speaks of; others may stand in the same register. */
export const ruleFor = (applies: (studio: Studio) => boolean, rule: RowRule): RowRule => guarded(rule, applies);

/** The rule for namings since a day: what happened before a document can have been known cannot be asked by it. */
export const sinceRule = (earliest: number, rule: RowRule): RowRule =>
  guarded(rule, (studio) => !namedBefore(studio, earliest));

/** The rule for namings under the document: not for those that are, or may be, older than its first day in force. */
export const inForceRule = (rule: RowRule): RowRule =>
  guarded(rule, (studio, { policy }) => namedBeforeEffective(studio, policy) === 'no');
