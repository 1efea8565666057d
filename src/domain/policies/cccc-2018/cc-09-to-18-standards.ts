import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { type ChecklistItem, readChecklist, tellChecklist } from '../rules/checklist-rule';
import { filledRule, tellNothing } from '../rules/filled-rule';
import { memoText } from '../rules/memo-text';
import { unitSourceRule } from '../rules/unit-source-rule';
import { tellUnlessYes, yesRule } from '../rules/yes-rule';

const standard = (id: string, article: string) => ({ id, article, severity: 'warning' }) as const;

const RULES: readonly ChecklistItem[] = [
  { word: '团队学习', pattern: /学习/ },
  { word: '活动开展', pattern: /活动/ },
  { word: '创新计划', pattern: /计划/ },
  { word: '成果发布', pattern: /成果|发布/ },
  { word: '奖励激励', pattern: /奖|激励/ },
  { word: '内部管理', pattern: /管理/ },
];
const readRules = memoText((text) => ({ lacks: readChecklist(text, RULES) }));

/** 三五: six kinds of rules, and on the wall. */
const cc10: RowRule = {
  ...standard('CC-10', '三五'),
  scope: 'row',
  needs: ['rules.documents', 'rules.onWall'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('rules.documents')) tellChecklist(studio, 'rules.documents', RULES, readRules, report);
    if (studio.has('rules.onWall')) tellUnlessYes(studio, 'rules.onWall', report);
  },
};

const tellFund = (studio: Studio, report: Report): void => {
  const { value, problem } = studio.money('fund.amount');
  if (problem !== null || (value === null && tellNothing(studio, 'fund.amount', report))) return;
  if (value === 0) report(studio, 'fund.amount', { code: 'stated-none', params: { field: 'fund.amount', value: '0' } });
};

/** 三六: the unit provides the money that is needed. */
const cc11: RowRule = {
  ...standard('CC-11', '三六'),
  scope: 'row',
  needs: ['fund.amount'],
  check: tellFund,
};

const source = unitSourceRule({ id: 'CC-18', article: '四四', severity: 'info' });

/** 四四: running costs by the unit as a rule; research money by a budget for each project. */
const cc18: RowRule = {
  ...source,
  needs: ['fund.source', 'project.budget'],
  partial: true,
  check: (studio, report, context) => {
    if (studio.has('fund.source')) source.check(studio, report, context);
    const hasProjects = studio.count('project.count').value !== 0;
    if (studio.has('project.budget') && hasProjects) tellNothing(studio, 'project.budget', report);
  },
};

/** 三四 to 四四: what a studio has and how it is cared for. */
export const standards: readonly Rule[] = [
  filledRule(standard('CC-09', '三四'), 'studio.equipment'),
  cc10,
  cc11,
  yesRule(standard('CC-14', '四一'), ['rules.management']),
  yesRule(standard('CC-16', '四二'), ['ledger.activities', 'ledger.results', 'ledger.development']),
  cc18,
];
