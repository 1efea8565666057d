import { isSameNaming } from '../../findings/data-checks/duplicate';
import type { Severity } from '../../findings/finding';
import type { Studio } from '../../register/studio';
import { namedBeforeEffective } from '../effective';
import type { Report, RowRule, RuleContext } from '../policy';
import type { RuleHead } from './filled-rule';
import { isUnnamed, isWithdrawn } from './named';
import { type Entitlement, type SubsidyTerms, entitlementOf } from './subsidy-terms';

interface Case extends Entitlement {
  readonly studio: Studio;
  readonly report: Report;
  readonly context: RuleContext;
  /** `info` where the naming may be older than the document. */
  readonly severity: Severity;
}

/** In a column without 万元, amounts below this are more likely 万元 than yuan. */
const BARE_TEN_THOUSANDS = 100;
const INSTALMENT = /分期|分批|首期|首批|第[一二三1-3][期批次笔]|余款|尾款|部分拨付/;

const tellAmount = (one: Case, amount: number): void => {
  const { studio, report, context, severity, label, rate, allowed } = one;
  const params = { label, rate, amount };
  const studios = context.sharedBy(studio, 'subsidy.amount');
  if (studios > 1) {
    report(studio, 'subsidy.amount', { code: 'shared-amount', severity: 'info', params: { amount, studios } });
    return;
  }
  if (allowed.includes(amount * 10000) && amount < BARE_TEN_THOUSANDS)
    report(studio, 'subsidy.amount', { code: 'unit-unclear', severity: 'info', params: { amount } });
  else if (rate === 0) report(studio, 'subsidy.amount', { code: 'level-unpaid', severity, params: { label, amount } });
  else if (amount < rate && INSTALMENT.test(studio.text('note')))
    report(studio, 'subsidy.amount', { code: 'paid-short', severity: 'info', params: { label, rate, total: amount } });
  else report(studio, 'subsidy.amount', { code: 'amount-differs', severity, params });
};

const tellUnpaid = ({ studio, report, context, severity, label, rate, allowed }: Case): void => {
  if (rate === 0 || allowed.includes(0) || severity === 'info' || isWithdrawn(studio)) return;
  const named = studio.date('naming.date').value;
  if (named && named.first > context.asOf) return;
  report(studio, 'subsidy.amount', { code: 'not-paid', severity: 'warning', params: { label, rate } });
};

/* Several rows of one naming: instalments may add up to the rate, and not beyond it. */
const tellInstalments = (one: Case, rows: readonly Studio[], amount: number): void => {
  const { studio, report, severity, label, rate } = one;
  const until = rows.filter(({ row }) => row <= studio.row);
  const sum = (some: readonly Studio[]): number =>
    some.reduce((total, row) => total + Math.max(0, row.money('subsidy.amount').value ?? 0), 0);
  const total = sum(rows);
  if (amount > rate && rate > 0) {
    tellAmount(one, amount);
    return;
  }
  if (amount > 0 && sum(until) > rate) {
    report(studio, 'subsidy.amount', { code: 'paid-above', severity, params: { label, rate, total } });
    return;
  }
  const isLast = rows.at(-1)?.row === studio.row;
  const allRead = rows.every((row) => row.money('subsidy.amount').problem === null);
  if (!isLast || !allRead || total >= rate) return;
  if (total === 0) {
    tellUnpaid(one);
    return;
  }
  const params = { label, rate, total };
  report(studio, 'subsidy.amount', { code: 'paid-short', severity: severity === 'info' ? 'info' : 'warning', params });
};

const checkPaid = (one: Case): void => {
  const { studio, context, allowed } = one;
  const { value, problem } = studio.money('subsidy.amount');
  if (problem !== null || !studio.has('subsidy.amount') || (value !== null && value < 0)) return;
  const rows = context.sameStudio(studio).filter((other) => isSameNaming(studio, other));
  if (rows.length > 1) tellInstalments(one, rows, value ?? 0);
  else if (value === null || value === 0) tellUnpaid(one);
  else if (!allowed.includes(value)) tellAmount(one, value);
};

const checkEntitled = ({ studio, report, context, severity, label, rate, allowed }: Case): void => {
  if (context.sharedBy(studio, 'subsidy.entitled') > 1) return;
  const amount = studio.money('subsidy.entitled').value;
  if (amount === null || amount < 0 || allowed.includes(amount)) return;
  if (allowed.includes(amount * 10000) && amount < BARE_TEN_THOUSANDS) return;
  report(studio, 'subsidy.entitled', { code: 'entitled-differs', severity, params: { label, rate, amount } });
};

const tellPromotion = ({ studio, report, label, risenFrom }: Case): void => {
  if (risenFrom === '') return;
  const field = studio.has('subsidy.amount') ? 'subsidy.amount' : 'subsidy.entitled';
  report(studio, field, { code: 'promotion', severity: 'info', params: { from: risenFrom, to: label } });
};

const tellPaidUnnamed = (studio: Studio, report: Report): void => {
  const amount = studio.money('subsidy.amount').value;
  if (amount !== null && amount > 0 && isUnnamed(studio))
    report(studio, 'subsidy.amount', { code: 'paid-unnamed', params: { amount } });
};

const checkSubsidy = (studio: Studio, terms: SubsidyTerms, report: Report, context: RuleContext): void => {
  const before = namedBeforeEffective(studio, context.policy);
  if (before === 'yes' || !terms.isPayer(studio.text('subsidy.payer'))) return;
  const entitlement = entitlementOf(studio, terms, context);
  if (!entitlement) {
    tellPaidUnnamed(studio, report);
    return;
  }
  const severity = before === 'maybe' ? 'info' : 'error';
  /* Every row comes by here: written out, which the engine makes much faster than a spread. */
  const { label, rate, allowed, risenFrom } = entitlement;
  const one: Case = { label, rate, allowed, risenFrom, studio, report, context, severity };
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
  check: (studio, report, context) => checkSubsidy(studio, terms, report, context),
});
