import { serialToIso } from '../../cell/serial-day';
import { dayRangeText } from '../../findings/day-range-text';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import type { RuleHead } from './filled-rule';

const check = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  const before = namedBeforeEffective(studio, policy);
  const named = studio.date('naming.date').value;
  if (before === 'no' || !named || policy.effective === null) return;
  const params = { date: dayRangeText(named), effective: serialToIso(policy.effective) };
  const code = before === 'yes' ? 'before-effective' : 'maybe-before-effective';
  report(studio, 'naming.date', { code, params });
};

/** A document in force from one day on: what happened before is pointed out, not judged by it. */
export const effectiveRule = (head: RuleHead): RowRule => ({ ...head, scope: 'row', needs: ['naming.date'], check });
