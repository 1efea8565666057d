import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import { isOfficialName } from './official-name';

const SUFFIX = '技术创新工作室';

const check = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  const { name } = studio;
  const leader = saysNothing(studio.text('leader.name')) ? '' : studio.text('leader.name');
  if (name === '' || name.startsWith('#') || isOfficialName(name, leader, SUFFIX)) return;
  if (namedBeforeEffective(studio, policy) !== 'no') return;
  report(studio, 'studio.name', { code: 'name-pattern', params: { expected: `${leader || 'ＸＸＸ'}${SUFFIX}` } });
};

/** 第十一条: 职工技术创新工作室, or the leader's name and 技术创新工作室. The unit's name may stand before it. */
export const jz22: RowRule = {
  id: 'JZ-22',
  article: '第十一条',
  severity: 'warning',
  scope: 'row',
  needs: ['studio.name'],
  check,
};
