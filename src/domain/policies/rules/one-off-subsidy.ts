import { isSameNaming } from '../../findings/data-checks/duplicate';
import type { Severity } from '../../findings/finding';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import type { RuleHead } from './filled-rule';
import { isUnnamed } from './named';
import { payersIn } from './payers';
import { type SubsidyCase, isBareTenThousands, tellAmount, tellUnpaid } from './subsidy-case';
import { tellInstalments } from './subsidy-instalments';
import { type SubsidyTerms, entitlementOf } from './subsidy-terms';

const checkPaid = (one: SubsidyCase): void => {
  const { studio, context, allowed } = one;
  const { value, problem } = studio.money('subsidy.amount');
  if (problem !== null || !studio.has('subsidy.amount') || (value !== null && value < 0)) return;
  const rows = context.sameStudio(studio).filter((other) => isSameNaming(studio, other));
  if (rows.length > 1) tellInstalments(one, rows, value ?? 0);
  else if (value === null || value === 0) tellUnpaid(one);
  else if (!allowed.includes(value)) tellAmount(one, value);
};

const checkEntitled = ({ studio, report, context, severity, label, rate, allowed }: SubsidyCase): void => {
  if (context.sharedBy(studio, 'subsidy.entitled') > 1) return;
  const amount = studio.money('subsidy.entitled').value;
  if (amount === null || amount < 0 || allowed.includes(amount)) return;
  if (isBareTenThousands(amount, allowed)) return;
  report(studio, 'subsidy.entitled', { code: 'entitled-differs', severity, params: { label, rate, amount } });
};

const tellPromotion = ({ studio, report, label, risenFrom }: SubsidyCase): void => {
  if (risenFrom === '') return;
  const field = studio.has('subsidy.amount') ? 'subsidy.amount' : 'subsidy.entitled';
  report(studio, field, { code: 'promotion', severity: 'info', params: { from: risenFrom, to: label } });
};

const tellPaidUnnamed = (studio: Studio, report: Report): void => {
  const amount = studio.money('subsidy.amount').value;
  if (amount !== null && amount > 0 && isUnnamed(studio))
    report(studio, 'subsidy.amount', { code: 'paid-unnamed', params: { amount } });
};

/* Whose part of the amount is how much cannot be told: nothing is said against the sum. */
const tellSeveralPayers = (studio: Studio, report: Report): boolean => {
  if (!studio.has('subsidy.payer')) return false;
  const value = studio.text('subsidy.payer');
  const amount = studio.money('subsidy.amount').value ?? 0;
  if (value === '' || amount === 0 || payersIn(value).length < 2) return false;
  report(studio, 'subsidy.amount', { code: 'several-payers', severity: 'info', params: { value, amount } });
  return true;
};

const checkSubsidy = (
  studio: Studio,
  terms: SubsidyTerms,
  hardness: Severity,
  report: Report,
  context: RuleContext,
): void => {
  const before = namedBeforeEffective(studio, context.policy);
  if (before === 'yes' || tellSeveralPayers(studio, report)) return;
  if (!terms.isPayer(studio.text('subsidy.payer'))) return;
  const entitlement = entitlementOf(studio, terms, context);
  if (!entitlement) {
    tellPaidUnnamed(studio, report);
    return;
  }
  const severity = before === 'maybe' ? 'info' : hardness;
  /* Every row comes by here: written out, which the engine makes much faster than a spread. */
  const { label, rate, allowed, risenFrom, lower } = entitlement;
  const one: SubsidyCase = { label, rate, allowed, risenFrom, lower, studio, report, context, severity };
  checkPaid(one);
  checkEntitled(one);
  tellPromotion(one);
};

/**
 * A fixed amount paid once for a naming. An error is told only where no reading of the document allows the amount: another
 * amount than the level's, more in all than the level's, money for a level that gets none or for a studio without a naming.
 */
export const oneOffSubsidyRule = (head: RuleHead, needs: RowRule['needs'], terms: SubsidyTerms): RowRule => ({
  ...head,
  scope: 'row',
  needs,
  oneOf: [['subsidy.amount', 'subsidy.entitled']],
  subsidy: terms,
  check: (studio, report, context) => checkSubsidy(studio, terms, head.severity, report, context),
});
