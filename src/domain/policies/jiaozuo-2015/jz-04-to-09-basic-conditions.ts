import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import type { Report, Rule, RowRule } from '../policy';
import { countRule } from '../rules/count-rule';
import { cellRule, filledRule, tellNothing } from '../rules/filled-rule';

const condition = (id: string, number: number) => ({ id, article: `第四条${number}`, severity: 'error' }) as const;

const tellTeam = (studio: Studio, field: Field, report: Report): void => {
  const { value: count, problem } = studio.count(field);
  if (problem !== null || (count === null && tellNothing(studio, field, report))) return;
  if (count === 0) report(studio, field, { code: 'too-few', params: { field, count, least: 1 } });
  /* Whether the leader is counted is not written: one person may be the leader alone. */
  if (count === 1) report(studio, field, { code: 'members-unclear', severity: 'info', params: { count, least: 1 } });
};

const jz05 = cellRule(condition('JZ-05', 2), ['studio.memberCount'], tellTeam);

const SITE = ['site.kind', 'site.name', 'site.area'] as const satisfies readonly Field[];
const FUND = ['fund.amount', 'fund.special'] as const satisfies readonly Field[];

/* A place to work: any of the columns that speak of it is enough. */
const tellSite = (studio: Studio, report: Report): void => {
  const known = SITE.filter((field) => studio.has(field));
  const [first] = known;
  if (!first || known.some((field) => !saysNothing(studio.text(field)))) return;
  tellNothing(studio, first, report);
};

const hasFund = (studio: Studio, field: Field): boolean => {
  const { value, problem } = studio.money(field);
  /* What cannot be read is not nothing; a special fund may be told by 有 or 否. */
  if (problem !== null) return field !== 'fund.special' || studio.yesNo(field).value !== false;
  return value !== null && value !== 0;
};

const tellFund = (studio: Studio, report: Report): void => {
  const known = FUND.filter((field) => studio.has(field));
  const [field] = known;
  if (!field || known.some((candidate) => hasFund(studio, candidate)) || tellNothing(studio, field, report)) return;
  report(studio, field, { code: 'stated-none', params: { field, value: studio.text(field) } });
};

const jz09: RowRule = {
  ...condition('JZ-09', 6),
  scope: 'row',
  needs: [],
  oneOf: [SITE, FUND],
  partial: true,
  check: (studio, report) => {
    tellSite(studio, report);
    tellFund(studio, report);
  },
};

/** 第四条: the six basic conditions of a studio. No minimum head-count, area or period is written. */
export const basicConditions: readonly Rule[] = [
  filledRule(condition('JZ-04', 1), 'leader.name'),
  jz05,
  filledRule(condition('JZ-06', 3), 'studio.activities'),
  countRule(condition('JZ-07', 4), 'project.count', 1),
  countRule(condition('JZ-08', 5), 'result.count', 1),
  jz09,
];
