import type { Finding, Severity } from '../domain/findings/finding';
import type { PolicyId } from '../domain/policies/policy';
import type { Setting } from '../domain/policies/setting';
import type { Register } from '../domain/register/register';
import type { SubsidyFigures, Unsettled } from '../domain/subsidy/subsidy-figures';
import type { Note } from './assistant';

/** A question about subsidies that the document leaves open, and how it stands. */
export interface SubsidySetting {
  readonly setting: Setting;
  /** The value in force; null: nobody decided and there is no default. */
  readonly value: string | null;
  /** `sheet`: somebody changed the cell in our 补助测算. */
  readonly from: 'default' | 'decided' | 'sheet';
}

/** What the register's own total row says beside the sum of its rows. Amounts are fen. */
export interface StatedTotal {
  /** Row as Excel shows it. */
  readonly row: number;
  readonly entitled: { readonly stated: number; readonly ours: number | null } | null;
  readonly paid: { readonly stated: number; readonly ours: number } | null;
}

/** Entitlement and payments of a register, worked out anew. Amounts are integer fen: see `toYuan`. */
export interface SubsidyOutcome {
  readonly register: Register;
  readonly policy: PolicyId;
  /** 1900 serial day on which periods were judged. */
  readonly asOf: number;
  readonly figures: SubsidyFigures;
  readonly unsettled: readonly Unsettled[];
  /** Where payments and entitlement differ, in the order of the sheets. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly settings: readonly SubsidySetting[];
  readonly stated: StatedTotal | null;
  /** Names of other sheets that were read: lists of payments, of spendings, of results put forward for support. */
  readonly lists: {
    readonly payments: readonly string[];
    readonly spendings: readonly string[];
    readonly supports: readonly string[];
  };
  /** Our 补助测算 as it stands in the workbook; `stale`: register rows moved since it was written. */
  readonly sheet: { readonly name: string; readonly stale: boolean } | null;
  readonly notes: readonly Note[];
}
