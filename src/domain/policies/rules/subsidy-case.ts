import type { Severity } from '../../findings/finding';
import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import type { Report, RuleContext } from '../policy';
import { hasFurtherColumns } from '../../subsidy/further-columns';
import { isWithdrawn } from './named';
import type { Entitlement } from './subsidy-terms';

/** One row's naming with what it entitles to, and where to tell what is wrong. */
export interface SubsidyCase extends Entitlement {
  readonly studio: Studio;
  readonly report: Report;
  readonly context: RuleContext;
  /** `info` where the naming may be older than the document. */
  readonly severity: Severity;
}

/** In a column without 万元, amounts below this are more likely 万元 than yuan. */
const BARE_TEN_THOUSANDS = 100;
const INSTALMENT = /分期|分批|首期|首批|第[一二三1-3][期批次笔]|余款|尾款|部分拨付/;

/** True for 1, 2 or 3 where 10,000, 20,000 or 30,000 would be right: the column may count in 万元 without saying so. */
export const isBareTenThousands = (amount: number, allowed: readonly number[]): boolean =>
  amount < BARE_TEN_THOUSANDS && allowed.includes(amount * 10_000);

/* The note tells of two levels' money (市级1万、省级2万), or each level has a naming date of its own. */
const TWO_LEVELS = /[国省市县区][^国省市县区]*\d.*[国省市县区][^国省市县区]*\d|累计|晋[级升]/;

/** The lower level whose subsidy the amount may hold besides its own; '' unless the register speaks of both namings. */
const lowerIncluded = ({ studio, context, rate }: SubsidyCase, amount: number): string => {
  const asked = context.register.questions.some(
    ({ kind, field }) => kind === 'two-columns' && (field === 'naming.date' || field === 'naming.level'),
  );
  if (!asked && !TWO_LEVELS.test(studio.text('note'))) return '';
  const { rates, levelLabels } = context.policy;
  const lower = (Object.entries(rates) as [Level, number][]).filter(([, paid]) => paid > 0 && paid < rate);
  const all = lower.reduce((sum, [, paid]) => sum + paid, 0);
  const one = lower.find(([, paid]) => amount === rate + paid) ?? (amount === rate + all ? lower[0] : undefined);
  return one ? (levelLabels[one[0]] ?? one[0]) : '';
};

/** Tells an amount that is not what the naming entitles to. */
export const tellAmount = (one: SubsidyCase, amount: number): void => {
  const { studio, report, context, severity, label, rate, allowed } = one;
  const params = { label, rate, amount };
  const studios = context.sharedBy(studio, 'subsidy.amount');
  if (studios > 1) {
    report(studio, 'subsidy.amount', { code: 'shared-amount', severity: 'info', params: { amount, studios } });
    return;
  }
  const from = lowerIncluded(one, amount);
  if (from !== '')
    report(studio, 'subsidy.amount', { code: 'promotion', severity: 'info', params: { from, to: label } });
  else if (isBareTenThousands(amount, allowed))
    report(studio, 'subsidy.amount', { code: 'unit-unclear', severity: 'info', params: { amount } });
  else if (rate === 0 && one.lower !== null)
    report(studio, 'subsidy.amount', { code: 'rise-unpaid', severity, params: { label, amount } });
  else if (rate === 0) report(studio, 'subsidy.amount', { code: 'level-unpaid', severity, params: { label, amount } });
  else if (amount < rate && (INSTALMENT.test(studio.text('note')) || hasFurtherColumns(context.register)))
    report(studio, 'subsidy.amount', { code: 'paid-short', severity: 'info', params: { label, rate, total: amount } });
  else report(studio, 'subsidy.amount', { code: 'amount-differs', severity, params });
};

/** Tells a naming that entitles to something and was paid nothing. */
export const tellUnpaid = ({ studio, report, context, severity, label, rate, allowed }: SubsidyCase): void => {
  if (rate === 0 || allowed.includes(0) || severity === 'info' || isWithdrawn(studio)) return;
  const named = studio.date('naming.date').value;
  if (named && named.first > context.asOf) return;
  report(studio, 'subsidy.amount', { code: 'not-paid', severity: 'warning', params: { label, rate } });
};
