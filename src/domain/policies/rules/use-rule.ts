import { compactText } from '../../cell/normalise-text';
import { saysNothing } from '../../findings/data-checks/says-nothing';
import type { Field } from '../../register/field';
import type { Studio } from '../../register/studio';
import { judgeForbidden } from '../../subsidy/forbidden-purpose';
import type { RowRule, Rule, RuleContext } from '../policy';
import { settingValue } from '../setting';
import type { SpendingTerms } from '../spending/spending-terms';

const FIELD = 'subsidy.use' satisfies Field;

const useOf = (studio: Studio): string | null => {
  const value = studio.text(FIELD);
  return saysNothing(value) || value.startsWith('#') ? null : compactText(value);
};

const travelIn = ({ policy, settings }: RuleContext): string =>
  settingValue(policy, settings, 'spending.travel') ?? 'open';

/** What may not be paid for: told where the register's words name it, asked where they may mean it. */
const forbiddenRule = (terms: SpendingTerms): RowRule => ({
  ...terms.forbidden.head,
  scope: 'row',
  needs: [FIELD],
  check: (studio, report, context) => {
    const text = useOf(studio);
    const judged = text === null ? null : judgeForbidden(text, terms, travelIn(context));
    if (judged) report(studio, FIELD, judged.found);
  },
});

/** What may be paid for: what is none of it is for people to judge. */
const allowedRule = (terms: SpendingTerms): RowRule => ({
  ...terms.allowed.head,
  scope: 'row',
  needs: [FIELD],
  check: (studio, report, context) => {
    const text = useOf(studio);
    if (text === null || terms.allowed.pattern.test(text) || judgeForbidden(text, terms, travelIn(context))) return;
    const params = { value: studio.text(FIELD), words: terms.allowed.words };
    report(studio, FIELD, { code: 'spending-unlisted', severity: 'info', params });
  },
});

/** What the register itself tells of the use of money, judged as the list of spendings is. */
export const useRules = (terms: SpendingTerms): readonly Rule[] => [forbiddenRule(terms), allowedRule(terms)];
