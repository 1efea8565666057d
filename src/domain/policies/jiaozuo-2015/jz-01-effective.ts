import { dayRangeText } from '../../findings/day-range-text';
import { serialToIso } from '../../cell/serial-day';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';

const check = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  const before = namedBeforeEffective(studio, policy);
  const named = studio.date('naming.date').value;
  if (before === 'no' || !named || policy.effective === null) return;
  const params = { date: dayRangeText(named), effective: serialToIso(policy.effective) };
  const code = before === 'yes' ? 'before-effective' : 'maybe-before-effective';
  report(studio, 'naming.date', { code, params });
};

/** 第二十八条: in force from the day of issue; what happened before is not judged by it. */
export const jz01: RowRule = {
  id: 'JZ-01',
  article: '题注/第二十八条',
  severity: 'info',
  scope: 'row',
  needs: ['naming.date'],
  check,
};
