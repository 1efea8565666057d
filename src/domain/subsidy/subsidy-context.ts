import type { Grid } from '../cell/grid';
import { SameStudio } from '../findings/same-studio';
import type { Policy, RowRule, RuleContext } from '../policies/policy';
import { withDecidedRates } from '../policies/rates-in-force';
import type { SubsidyTerms } from '../policies/rules/subsidy-terms';
import type { SettingValues } from '../policies/setting';
import { sharedCells } from '../policies/shared-cells';
import { usesDate1904 } from '../register/uses-date-1904';
import { type FurtherColumn, furtherColumns } from './further-columns';
import { unionsOf } from './union-of';
import type { Register } from '../register/register';
import type { Studio } from '../register/studio';

/** What subsidies are worked out from. */
export interface SubsidyInput {
  readonly register: Register;
  /** All studio rows, in sheet order. */
  readonly studios: readonly Studio[];
  readonly grid: Grid;
  readonly policy: Policy;
  /** 1900 serial day. */
  readonly asOf: number;
  readonly settings: SettingValues;
}

/** The same, with the clause that gives the money and the amounts in force. */
export interface SubsidyContext extends RuleContext {
  readonly rule: RowRule;
  readonly terms: SubsidyTerms;
  /** The document as it was issued, before anybody decided an amount. */
  readonly issued: Policy;
  /** The 县市区/产业工会 of a row, '' where the register does not say. */
  readonly unionOf: (studio: Studio) => string;
  readonly grid: Grid;
  readonly date1904: boolean;
  /** Columns of further payments. */
  readonly further: readonly FurtherColumn[];
}

/* Without a clause on money nobody pays anything, and no naming is one it is for. */
const NO_TERMS: SubsidyTerms = { isPayer: () => false, rankOf: () => null };

/** The document's rule about money for a naming; null when it has none. */
export const subsidyRule = ({ rules }: Policy): RowRule | null =>
  rules.find((rule): rule is RowRule => rule.scope === 'row' && rule.subsidy !== undefined) ?? null;

/** Gets ready what every naming is judged by; null when the document gives no money for namings. */
export const subsidyContext = (input: SubsidyInput): SubsidyContext | null => {
  const { register, studios, grid, policy, asOf, settings } = input;
  const rule = subsidyRule(policy);
  if (!rule) return null;
  const sameStudio = new SameStudio();
  for (const studio of studios) sameStudio.add(studio);
  return {
    rule,
    terms: rule.subsidy ?? NO_TERMS,
    issued: policy,
    unionOf: unionsOf(register, grid, policy),
    grid,
    date1904: usesDate1904(grid, register),
    further: furtherColumns(register),
    policy: withDecidedRates(policy, settings),
    register,
    studios,
    asOf,
    settings,
    sameStudio: (studio) => sameStudio.of(studio),
    sharedBy: sharedCells(register, grid),
  };
};
