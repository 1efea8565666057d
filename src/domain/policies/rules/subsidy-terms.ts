import type { Level } from '../../register/level';
import type { Studio } from '../../register/studio';
import type { RuleContext } from '../policy';
import { settingValue } from '../setting';

/** Whose money a one-off subsidy is and which namings it is for. */
export interface SubsidyTerms {
  /** True when the payer named in the register is the one who pays this subsidy; a blank one is. */
  isPayer(payer: string): boolean;
  /** Rank of the naming in this row, null when it has none or not one the document speaks of. */
  rankOf(studio: Studio): Level | null;
  /** Rank of a naming that is older than anything the document can speak of; null for all others. */
  earlierRankOf?(studio: Studio): Level | null;
  /** The document's word for the only kind of naming that gets it, where it tells several apart. */
  readonly kind?: string;
}

/** What one naming may be paid. */
export interface Entitlement {
  readonly label: string;
  /** Yuan; 0 when the document gives this level nothing. */
  readonly rate: number;
  /** Amounts that one reading or another of the document allows, the rate first. */
  readonly allowed: readonly number[];
  /** The document's word for a lower level at which the same studio was paid before, '' when there is none. */
  readonly risenFrom: string;
  /** The level it rose from, also where somebody decided what a rise means; null when it is the first. */
  readonly lower: Level | null;
}

const rateOf = (rank: Level | null, { policy }: RuleContext): number => (rank && policy.rates[rank]) ?? 0;

/* The highest lower rank at which another row names the same studio. */
const lowerRank = (studio: Studio, rate: number, terms: SubsidyTerms, context: RuleContext): Level | null => {
  let lower: Level | null = null;
  for (const other of context.sameStudio(studio)) {
    const rank = terms.rankOf(other);
    const otherRate = rateOf(rank, context);
    if (otherRate > rateOf(lower, context) && otherRate < rate) lower = rank;
  }
  return lower;
};

/* What a studio gets when it rises is not written: until somebody decides, every reading is allowed. */
const afterRise = (rate: number, paid: number, decision: string | null): readonly number[] => {
  if (decision === 'full') return [rate];
  if (decision === 'difference') return [rate - paid];
  return decision === 'none' ? [0] : [rate, rate - paid, 0];
};

/** What the naming in this row entitles to; null when the document does not speak of it or names no amount. */
export const entitlementOf = (studio: Studio, terms: SubsidyTerms, context: RuleContext): Entitlement | null => {
  const rank = terms.rankOf(studio);
  const { rates, levelLabels } = context.policy;
  const rate = rank && rates[rank];
  if (rank === null || rate === null || rate === undefined) return null;
  const lower = lowerRank(studio, rate, terms, context);
  const label = levelLabels[rank] ?? rank;
  if (!lower) return { label, rate, allowed: [rate], risenFrom: '', lower };
  const decision = settingValue(context.policy, context.settings, 'promotion');
  const allowed = afterRise(rate, rateOf(lower, context), decision);
  const [first = rate] = allowed;
  const risenFrom = allowed.length > 1 ? (levelLabels[lower] ?? lower) : '';
  return { label, rate: first, allowed, risenFrom, lower };
};
