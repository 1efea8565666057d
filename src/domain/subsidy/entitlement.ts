import { namedBeforeEffective } from '../policies/effective';
import { isUnnamed, isWithdrawn } from '../policies/rules/named';
import { entitlementOf } from '../policies/rules/subsidy-terms';
import type { Level } from '../register/level';
import type { Studio } from '../register/studio';
import { type Fen, toFen } from './fen';
import type { SubsidyContext } from './subsidy-context';
import type { SubsidyLine } from './subsidy-line';
import type { UnsettledReason } from './subsidy-figures';

/** What one naming comes to, before its payments are known to it. */
export type Entitlement = Pick<SubsidyLine, 'rank' | 'label' | 'unnamed' | 'rate' | 'entitled' | 'unsettled' | 'lower'>;

const NONE = { rank: null, label: '', unnamed: false, rate: 0, entitled: 0, unsettled: null, lower: null } as const;

/* A row that tells no rank: no naming at all, a naming of a body the document does not speak of, or an unclear level. */
const withoutRank = (studio: Studio): Entitlement | null => {
  if (isUnnamed(studio)) return { ...NONE, unnamed: true };
  const { value } = studio.level();
  if (value !== null) return null;
  return { ...NONE, label: studio.text('naming.level'), unsettled: 'level-unclear' };
};

const isBefore = (studio: Studio, { policy, terms }: SubsidyContext): UnsettledReason | null => {
  if (terms.earlierRankOf?.(studio)) return 'before-effective';
  const before = namedBeforeEffective(studio, policy);
  if (before === 'no') return null;
  return before === 'yes' ? 'before-effective' : 'maybe-before-effective';
};

/* Nothing is owed for what has not happened, nor for a title that is gone: a person decides. */
const notOwed = (studio: Studio, paid: Fen, { asOf }: SubsidyContext): UnsettledReason | null => {
  const named = studio.date('naming.date').value;
  if (named && named.first > asOf) return 'not-yet-named';
  return paid === 0 && isWithdrawn(studio) ? 'withdrawn' : null;
};

const withRate = (studio: Studio, rank: Level, rate: Fen, paid: Fen, context: SubsidyContext): Entitlement => {
  const head = { ...NONE, rank, rate, label: context.policy.levelLabels[rank] ?? rank };
  if (rate === 0) return head;
  const open = isBefore(studio, context) ?? notOwed(studio, paid, context);
  if (open) return { ...head, unsettled: open };
  const entitlement = entitlementOf(studio, context.terms, context);
  if (!entitlement) return { ...head, entitled: rate };
  const { risenFrom, lower, rate: due } = entitlement;
  return risenFrom === ''
    ? { ...head, lower, entitled: toFen(due) }
    : { ...head, lower, unsettled: 'promotion', entitled: 0 };
};

/**
 * What a naming entitles to under the document; null when it is none of the document's matter. Until somebody decided, an
 * unsettled naming is entitled to 0.
 */
export const entitlementOfNaming = (studio: Studio, paid: Fen, context: SubsidyContext): Entitlement | null => {
  const { terms, policy } = context;
  const rank = terms.rankOf(studio) ?? terms.earlierRankOf?.(studio) ?? null;
  if (rank === null) return withoutRank(studio);
  const rate = policy.rates[rank];
  if (rate === undefined) return null;
  if (rate !== null) return withRate(studio, rank, toFen(rate), paid, context);
  const label = policy.levelLabels[rank] ?? rank;
  const open = isBefore(studio, context) ?? notOwed(studio, paid, context);
  return { ...NONE, rank, label, rate: null, entitled: open ? 0 : null, unsettled: open };
};
