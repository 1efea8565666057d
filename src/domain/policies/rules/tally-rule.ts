import type { RegisterRule, RuleContext, Tally } from '../policy';
import type { RuleHead } from './filled-rule';

/** A clause about the register as a whole that is counted row by row. */
export const tallyRule = (
  head: RuleHead,
  needs: RegisterRule['needs'],
  tally: (context: RuleContext) => Tally,
): RegisterRule => ({
  ...head,
  scope: 'register',
  needs,
  tally,
  check: (studios, report, context) => {
    const counted = tally(context);
    for (const studio of studios) counted.add(studio);
    counted.tell(report);
  },
});
