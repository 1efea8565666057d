import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import { tellFewerThan } from '../rules/count-rule';
import { tellNothing } from '../rules/filled-rule';
import { ruleFor } from '../rules/since-rule';
import { SITE, tellFund, tellSite } from '../rules/site-and-fund';
import { teamRule } from '../rules/team-rule';
import { unitSourceRule } from '../rules/unit-source-rule';
import { wordsRule } from '../rules/words-rule';
import { tellUnlessYes } from '../rules/yes-rule';
import { isPrefectureMatter } from './prefecture-naming';

const condition = (id: string, part: string) => ({ id, article: `第六条(${part})`, severity: 'error' }) as const;

/** 第三条: a team of people of the trade; how many is not written. */
const bn05 = teamRule(
  { id: 'BN-05', article: '第三条', severity: 'warning' },
  { least: 1, asks: ['besides'], silent: ['included', 'excluded'] },
);

/** 第六条(三): at least one approved project a year. */
const bn08: RowRule = {
  ...condition('BN-08', '三'),
  scope: 'row',
  needs: ['project.count', 'project.approved'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('project.count')) tellFewerThan(studio, 'project.count', 1, report);
    const hasProjects = studio.count('project.count').value !== 0;
    if (studio.has('project.approved') && hasProjects) tellUnlessYes(studio, 'project.approved', report);
  },
};

const tellBenefit = (studio: Studio, field: Field, report: Report): void => {
  const value = studio.text(field);
  if (value === '0') report(studio, field, { code: 'stated-none', params: { field, value } });
  else tellNothing(studio, field, report);
};

const tellResults = (studio: Studio, report: Report, { policy, settings }: RuleContext): void => {
  const least = Number(settingValue(policy, settings, 'results.least') ?? 1);
  if (studio.has('result.count')) tellFewerThan(studio, 'result.count', least, report);
  if (studio.count('result.count').value === 0) return;
  if (studio.has('result.recogniser')) tellNothing(studio, 'result.recogniser', report);
  for (const field of ['result.benefit', 'result.socialBenefit'] as const)
    if (studio.has(field)) tellBenefit(studio, field, report);
};

/** 第六条(四): one or two results in two years, recognised by somebody, with an economic and a social benefit. */
const bn09: RowRule = {
  ...condition('BN-09', '四'),
  scope: 'row',
  needs: ['result.count', 'result.recogniser', 'result.benefit'],
  partial: true,
  check: tellResults,
};

const source = unitSourceRule(condition('BN-10', '五'));

/* Whether the unit must pay or pays as a rule is written in two ways: only that there is a special fund is beyond doubt. */
const tellMoney = (studio: Studio, report: Report, context: RuleContext): void => {
  const must = settingValue(context.policy, context.settings, 'fund.source') === 'unit';
  if (studio.has('fund.special')) tellFund(studio, 'error', report, ['fund.special']);
  else tellFund(studio, must ? 'error' : 'info', report, ['fund.amount']);
  if (!studio.has('fund.source') || saysNothing(studio.text('fund.source'))) return;
  source.check(
    studio,
    (row, field, found) => report(row, field, must ? found : { ...found, severity: 'info' }),
    context,
  );
};

/** 第六条(五): a place, and a special fund that the unit provides. */
const bn10: RowRule = {
  ...condition('BN-10', '五'),
  scope: 'row',
  needs: ['fund.source'],
  oneOf: [SITE, ['fund.special', 'fund.amount']],
  partial: true,
  check: (studio, report, context) => {
    tellSite(studio, 'error', report);
    tellMoney(studio, report, context);
  },
};

const bn11 = wordsRule(
  { id: 'BN-11', article: '第七条', severity: 'info' },
  'project.type',
  '科技创新、管理创新、服务创新、机制创新等',
  /科技|技术|管理|服务|机制/,
);

/** 第三条 to 第七条: what a studio of the prefecture's union has (第二条). */
export const conditions: readonly Rule[] = [bn05, bn08, bn09, bn10, bn11].map((rule) =>
  ruleFor(isPrefectureMatter, rule),
);
