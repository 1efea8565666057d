import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Studio } from '../../register/studio';
import type { Report, RowRule, Rule } from '../policy';
import { tellFewerThan } from '../rules/count-rule';
import { tellNothing } from '../rules/filled-rule';
import { ruleFor } from '../rules/since-rule';
import { SITE, tellSite } from '../rules/site-and-fund';
import { teamRule } from '../rules/team-rule';
import { tellUnlessYes } from '../rules/yes-rule';
import { isOfDistrict } from './district-naming';

const standard = (id: string, number: number) => ({ id, article: `第三条${number}`, severity: 'error' }) as const;

/** 第三条2: at least three people besides the leader. */
const yp05 = teamRule(standard('YP-05', 2), { least: 3, asks: ['besides'], silent: ['included', 'excluded'] });

/** 第三条3: at least one project a year, with a plan for the year. */
const yp07: RowRule = {
  ...standard('YP-07', 3),
  scope: 'row',
  needs: ['project.count', 'project.plan'],
  partial: true,
  check: (studio, report) => {
    if (studio.has('project.count')) tellFewerThan(studio, 'project.count', 1, report);
    if (studio.has('project.plan')) tellUnlessYes(studio, 'project.plan', report);
  },
};

/* An economic benefit or a social one: one of them is enough. */
const tellBenefit = (studio: Studio, report: Report): void => {
  const known = (['result.benefit', 'result.socialBenefit'] as const).filter((field) => studio.has(field));
  const [first] = known;
  if (!first || known.some((field) => !saysNothing(studio.text(field)) && studio.text(field) !== '0')) return;
  const value = studio.text(first);
  if (value === '0') report(studio, first, { code: 'stated-none', params: { field: first, value } });
  else tellNothing(studio, first, report);
};

/** 第三条4: at least one result in two years, with a benefit and in use. */
const yp08: RowRule = {
  ...standard('YP-08', 4),
  scope: 'row',
  needs: ['result.count', 'result.applied'],
  oneOf: [['result.benefit', 'result.socialBenefit']],
  partial: true,
  check: (studio, report) => {
    if (studio.has('result.count')) tellFewerThan(studio, 'result.count', 1, report);
    if (studio.count('result.count').value === 0) return;
    tellBenefit(studio, report);
    if (studio.has('result.applied')) tellUnlessYes(studio, 'result.applied', report);
  },
};

/** 第三条5: a place, equipment, the team's rules of work and a plan of activities. */
const yp09: RowRule = {
  ...standard('YP-09', 5),
  severity: 'warning',
  scope: 'row',
  needs: ['studio.equipment', 'rules.documents', 'plan.activities'],
  oneOf: [SITE],
  partial: true,
  check: (studio, report) => {
    tellSite(studio, 'warning', report);
    for (const field of ['studio.equipment', 'rules.documents', 'plan.activities'] as const)
      if (studio.has(field)) tellUnlessYes(studio, field, report);
  },
};

/** 第三条: what can be seen of the five standards in a row. The city's own studios may stand in the register too. */
export const standards: readonly Rule[] = [yp05, yp07, yp08, yp09].map((rule) => ruleFor(isOfDistrict, rule));
