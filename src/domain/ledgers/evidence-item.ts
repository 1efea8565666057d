import type { Severity } from '../findings/finding';
import type { Field } from '../register/field';
import type { Studio } from '../register/studio';
import type { LedgerField } from './ledger-field';
import type { LedgerKind } from './ledger-kind';

/** Everything a document may ask for, by the name its words are found under. */
export const EVIDENCE_ITEM_IDS = [
  'ledger-management',
  'ledger-activities',
  'ledger-results',
  'ledger-development',
  'ledger-spending',
  'team',
  'activities',
  'projects',
  'results',
  'plans',
  'summaries',
  'selfchecks',
  'assessments',
  'filings',
  'site-visits',
  'reviews',
  'quarterly-summaries',
  'rules',
  'management-rules',
  'archive-team',
  'archive-organisation',
  'archive-duties',
  'archive-goals',
  'archive-projects',
  'archive-results',
  'proof-register',
  'proof-activities',
  'proof-results',
  'proof-innovation',
  'proof-benefit',
  'proof-talent',
  'proof-naming',
  'proof-honour',
  'proof-spending',
  'talent-list',
  'application-form',
  'bound-materials',
  'electronic-copy',
  'application-contents',
  'recommendation',
  'photos',
  'id-photo',
] as const;
export type EvidenceItemId = (typeof EVIDENCE_ITEM_IDS)[number];

/** What happens again and again, or once: found in ledgers of some kinds, in lines of 管理台账, or in the register. */
export const OCCURRENCES = [
  'activity',
  'project',
  'result',
  'plan',
  'summary',
  'selfcheck',
  'assessment',
  'filing',
  'site-visit',
  'review',
] as const;
export type Occurring = (typeof OCCURRENCES)[number];

/** A quality that one row must have: at least one of the columns says so. */
export interface Need {
  readonly fields: readonly LedgerField[];
  /** Something stands there; a yes; an amount above 0. */
  readonly as: 'filled' | 'yes' | 'amount';
}

interface ItemBase {
  readonly id: EvidenceItemId;
  /** As in the documents' table: "CC-16". */
  readonly rule: string;
  readonly article: string;
  readonly severity: Severity;
  /** Which studios it is asked of; absent: all that have not lost their title. */
  readonly applies?: (studio: Studio) => boolean;
}

/** A ledger the studio must keep. */
export interface LedgerItem extends ItemBase {
  readonly type: 'ledger';
  readonly ledger: LedgerKind;
  /** The register's column about it. */
  readonly field: Field;
  /**
   * Whether the last full year must have rows. `may`: the document itself allows a year without, so a person is asked.
   */
  readonly yearly?: 'must' | 'may';
}

/** Something that must have happened. */
export interface OccurrenceItem extends ItemBase {
  readonly type: 'occurrence';
  readonly of: Occurring;
  /** Without regard to time, in each calendar year or quarter, in two years, in each cycle of so many years. */
  readonly per: 'ever' | 'year' | 'quarter' | 'two-years' | { readonly cycle: number };
  readonly needs?: readonly Need[];
}

/** The people of the studio. */
export interface TeamItem extends ItemBase {
  readonly type: 'team';
  readonly least: number;
  /** Whether the leader is one of them: the document says no, or does not say. */
  readonly leader: 'excluded' | 'unclear';
}

/** Proof that each row of some ledgers must have. */
export interface ProofItem extends ItemBase {
  readonly type: 'proof';
  readonly ledgers: readonly LedgerKind[];
  /** Only rows with an amount of benefit; they need an original with the finance seal. */
  readonly benefit?: boolean;
  /** True when the document asks it of the two years before the application only: other rows are a remark. */
  readonly twoYears?: boolean;
  /** Columns of which one of each group must be filled, beside the proof. */
  readonly details?: readonly (readonly LedgerField[])[];
}

/** Something that is there or not: told by a column of the register, or by lines of an archive or a list of materials. */
export interface StatedItem extends ItemBase {
  readonly type: 'stated';
  readonly fields: readonly Field[];
  /** A word in those cells that tells this thing among others; absent: the cell is about nothing else. */
  readonly word?: RegExp;
  readonly ledgers: readonly LedgerKind[];
  /** The lines of those ledgers that are about it. */
  readonly says: RegExp;
  /** A column of those ledgers that is about nothing else. */
  readonly column?: LedgerField;
  readonly copies?: { readonly least: number; readonly most?: number };
}

export type EvidenceItem = LedgerItem | OccurrenceItem | TeamItem | ProofItem | StatedItem;

/** What a document asks to be kept and proved. */
export interface EvidenceDemands {
  readonly items: readonly EvidenceItem[];
  /** Ledgers the document names, for templates. */
  readonly ledgers: readonly LedgerKind[];
}
