import type { Rule, RowRule } from '../policy';
import { type ChecklistItem, readChecklist, tellChecklist } from '../rules/checklist-rule';
import { checklistRule } from '../rules/checklist-rule';
import { filledRule, tellNothing } from '../rules/filled-rule';
import { memoText } from '../rules/memo-text';
import { tellUnlessYes } from '../rules/yes-rule';

const standard = (id: string, article: string) => ({ id, article, severity: 'warning' }) as const;

const RULES: readonly ChecklistItem[] = [
  { word: '组织制度', pattern: /组织/ },
  { word: '工作制度', pattern: /工作/ },
  { word: '奖励制度', pattern: /奖/ },
  { word: '管理制度', pattern: /管理/ },
];
const ARCHIVE: readonly ChecklistItem[] = [
  { word: '团队档案', pattern: /团队|成员/ },
  { word: '组织机构', pattern: /机构|组织/ },
  { word: '工作职责', pattern: /职责/ },
  { word: '工作目标', pattern: /目标/ },
  { word: '创新项目', pattern: /项目/ },
  { word: '成果转化', pattern: /成果|转化/ },
];

const readRules = memoText((text) => ({ lacks: readChecklist(text, RULES) }));

/** 第八条1: a fixed place, its own or within another one. */
const jz12: RowRule = {
  ...standard('JZ-12', '第八条1'),
  scope: 'row',
  needs: [],
  oneOf: [['site.kind', 'site.name']],
  check: (studio, report) => {
    const field = studio.has('site.kind') ? 'site.kind' : 'site.name';
    tellNothing(studio, field, report);
  },
};

/** 第八条5: four kinds of rules, and on the wall. */
const jz16: RowRule = {
  ...standard('JZ-16', '第八条5'),
  scope: 'row',
  needs: ['rules.documents', 'rules.onWall'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('rules.documents')) tellChecklist(studio, 'rules.documents', RULES, readRules, report);
    if (studio.has('rules.onWall')) tellUnlessYes(studio, 'rules.onWall', report);
  },
};

/** A special fund as an amount or a tick: more than nothing. */
const specialFund = (id: string, article: string): RowRule => ({
  ...standard(id, article),
  scope: 'row',
  needs: ['fund.special'],
  check: (studio, report) => tellUnlessYes(studio, 'fund.special', report),
});

/** 第七条 and 第八条: who guides the studio and what it must have. */
export const standards: readonly Rule[] = [
  filledRule({ id: 'JZ-11', article: '第七条', severity: 'info' }, 'studio.supervisingUnion'),
  jz12,
  jz16,
  specialFund('JZ-17', '第八条6'),
  checklistRule(standard('JZ-18', '第八条7'), 'archive.kinds', ARCHIVE),
  specialFund('JZ-37', '第二十条'),
];
