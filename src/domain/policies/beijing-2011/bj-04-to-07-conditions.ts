import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { settingValue } from '../setting';
import { type ChecklistItem, readChecklist, tellChecklist } from '../rules/checklist-rule';
import { tellFewerThan } from '../rules/count-rule';
import { memoText } from '../rules/memo-text';
import { ruleFor } from '../rules/since-rule';
import { FUND, SITE, tellFund, tellSite } from '../rules/site-and-fund';
import { tellUnlessYes } from '../rules/yes-rule';
import { isOfCity } from './city-naming';

const condition = (id: string, number: number) => ({ id, article: `三${number}`, severity: 'error' }) as const;

/** 三2: a place to work and equipment; no area is written. */
const bj04: RowRule = {
  ...condition('BJ-04', 2),
  scope: 'row',
  needs: ['studio.equipment'],
  oneOf: [SITE],
  partial: true,
  check: (studio, report) => {
    tellSite(studio, 'error', report);
    if (studio.has('studio.equipment')) tellUnlessYes(studio, 'studio.equipment', report);
  },
};

const RULES: readonly ChecklistItem[] = [
  { word: '管理制度', pattern: /管理/ },
  { word: '工作制度', pattern: /工作/ },
];
const readRules = memoText((text) => ({ lacks: readChecklist(text, RULES) }));
const SAYS_LACKING = /缺|欠|未|没有|尚无/;

/* A list that names some may be short for all; only one that says what is lacking is an error. */
const tellRules = (studio: Studio, report: Report): void => {
  const isSure = SAYS_LACKING.test(studio.text('rules.documents'));
  tellChecklist(studio, 'rules.documents', RULES, readRules, (row, field, found) =>
    report(row, field, found.code === 'checklist-lacks' && !isSure ? { ...found, severity: 'info' } : found),
  );
};

/** 三3: rules of management and of work, plans and goals. */
const bj05: RowRule = {
  ...condition('BJ-05', 3),
  scope: 'row',
  needs: ['rules.documents', 'studio.goals'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('rules.documents')) tellRules(studio, report);
    if (studio.has('studio.goals')) tellUnlessYes(studio, 'studio.goals', report);
  },
};

/** 三4: some money to work with. */
const bj06: RowRule = {
  ...condition('BJ-06', 4),
  scope: 'row',
  needs: [],
  oneOf: [FUND],
  check: (studio, report) => tellFund(studio, 'error', report),
};

/** 三5: one or two results a year. */
const bj07: RowRule = {
  ...condition('BJ-07', 5),
  scope: 'row',
  needs: ['result.count'],
  check: (studio, report, { policy, settings }) => {
    const least = Number(settingValue(policy, settings, 'results.least') ?? 1);
    tellFewerThan(studio, 'result.count', least, report);
  },
};

/** 三: the basic conditions of the city's studios; districts and bureaus have studios of their own. */
export const conditions: readonly Rule[] = [bj04, bj05, bj06, bj07].map((rule) => ruleFor(isOfCity, rule));
