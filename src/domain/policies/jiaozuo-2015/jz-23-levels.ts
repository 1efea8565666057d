import type { RowRule } from '../policy';

/** 第十二条: five levels. A rank that is none of them (a group company's) is pointed out. */
export const jz23: RowRule = {
  id: 'JZ-23',
  article: '第十二条',
  severity: 'info',
  scope: 'row',
  needs: ['naming.level'],
  check: (studio, report, { policy }) => {
    const rank = studio.level().value;
    if (!rank || policy.levelLabels[rank] !== undefined) return;
    const words = Object.values(policy.levelLabels).join('、');
    report(studio, 'naming.level', { code: 'outside-levels', params: { value: studio.text('naming.level'), words } });
  },
};
