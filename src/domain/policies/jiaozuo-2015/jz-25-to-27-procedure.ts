import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, Rule, RuleContext } from '../policy';
import { tellNothing } from '../rules/filled-rule';
import { tellUnlessYes } from '../rules/yes-rule';

const step = (id: string, number: number) => ({ id, article: `第十三条${number}`, severity: 'warning' }) as const;

const APPLICATION = ['application.selfcheck', 'application.form'] as const satisfies readonly Field[];
const VISIT = ['review.siteVisit', 'review.date'] as const satisfies readonly Field[];

const tellApplication = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  if (namedBeforeEffective(studio, policy) !== 'no') return;
  for (const field of APPLICATION) if (studio.has(field)) tellUnlessYes(studio, field, report);
};

const tellVisit = (studio: Studio, report: Report, { policy }: RuleContext): void => {
  const known = VISIT.filter((field) => studio.has(field));
  const [first] = known;
  if (!first || namedBeforeEffective(studio, policy) !== 'no') return;
  if (known.every((field) => saysNothing(studio.text(field)))) tellNothing(studio, first, report);
  else if (first === 'review.siteVisit' && !saysNothing(studio.text(first))) tellUnlessYes(studio, first, report);
};

const jz25: RowRule = { ...step('JZ-25', 1), scope: 'row', needs: APPLICATION, partial: true, check: tellApplication };
const jz26: RowRule = { ...step('JZ-26', 2), scope: 'row', needs: [], oneOf: [VISIT], check: tellVisit };
const jz27: RowRule = {
  ...step('JZ-27', 3),
  scope: 'row',
  needs: ['naming.date', 'naming.body'],
  partial: true,
  check: (studio, report) => {
    for (const field of ['naming.date', 'naming.body'] as const)
      if (studio.has(field)) tellNothing(studio, field, report);
  },
};

/** 第十三条1 to 3: self-check and form, visit on the spot, naming by a body on a day. */
export const procedure: readonly Rule[] = [jz25, jz26, jz27];
