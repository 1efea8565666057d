import type { Finding, Severity } from '../domain/findings/finding';
import type { EvidenceState } from '../domain/ledgers/evidence-state';
import type { LedgerKind } from '../domain/ledgers/ledger-kind';
import type { PolicyId } from '../domain/policies/policy';
import type { Register } from '../domain/register/register';
import type { Choices, Note } from './assistant';

/** A cell somebody can jump to; `address` is A1. */
export interface EvidencePlace {
  readonly sheet: string;
  readonly address: string;
}

export interface EvidenceChoices extends Choices {
  /** Answers to link questions: name as it stands in the ledgers → `EvidenceStudio.id`, null for "none of the register's". */
  readonly links?: Readonly<Record<string, string | null>>;
}

/** One thing the document asks for: a column of the matrix. Its words are `strings.evidence.items[id]`. */
export interface EvidenceItemHead {
  readonly id: string;
  /** "cccc-2018/CC-16". */
  readonly rule: string;
  readonly article: string;
  readonly severity: Severity;
  /** True when it has to happen again and again: every year, every two years, every quarter. */
  readonly periodic: boolean;
  /** How many studios it is ok, missing … for. */
  readonly totals: Readonly<Record<EvidenceState, number>>;
}

/** One item of one studio. */
export interface EvidenceCell {
  readonly state: EvidenceState;
  /** Where it stands, or should stand; null when the item is not applicable or unchecked. */
  readonly place: EvidencePlace | null;
  /** Ledger rows that count for it. */
  readonly count: number;
  /** What is told about it: indexes into `findings`. */
  readonly findings: readonly number[];
}

/** A row of the matrix; several namings of one studio are one row. */
export interface EvidenceStudio {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Its name's cell in the register. */
  readonly place: EvidencePlace;
  /** In the order of `items`. */
  readonly cells: readonly EvidenceCell[];
}

/** A table that was read as a ledger. */
export interface EvidenceLedger {
  readonly kind: LedgerKind;
  /** How its rows say whose they are. */
  readonly layout: 'column' | 'sheet' | 'block' | 'none';
  /** Its header's first cell. */
  readonly place: EvidencePlace;
  readonly rows: number;
  /** Rows that belong to a studio of the register for certain. */
  readonly linked: number;
  /** Calendar years its rows speak of, in order. */
  readonly years: readonly number[];
}

/** Ledger rows under one name that is no studio's of the register. */
export interface UnlinkedRows {
  /** As it stands there; '' when the rows name nobody. */
  readonly name: string;
  readonly kind: LedgerKind;
  /** The first of them. */
  readonly place: EvidencePlace;
  readonly rows: number;
}

/** Ledger rows under one name that may be one of several studios', or of one that is written too differently. */
export interface LinkQuestion extends UnlinkedRows {
  /** The likeliest first. */
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
}

export interface EvidenceOutcome {
  readonly register: Register;
  readonly policy: PolicyId;
  /** The day of judgement, 1900 serial days. */
  readonly asOf: number;
  readonly items: readonly EvidenceItemHead[];
  readonly studios: readonly EvidenceStudio[];
  readonly ledgers: readonly EvidenceLedger[];
  /** Kinds the document names that this workbook has no sheet for: what the templates would add. */
  readonly missingLedgers: readonly LedgerKind[];
  readonly unlinked: readonly UnlinkedRows[];
  readonly questions: readonly LinkQuestion[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly markedCells: number;
  /** Name of the sheet 台账证据清单, just written or of an earlier time; null when there is none. */
  readonly evidenceSheet: string | null;
  readonly notes: readonly Note[];
}

/** What came of writing ledger templates. Sheets that are there are never touched. */
export interface LedgerTemplatesOutcome {
  readonly written: readonly { readonly kind: LedgerKind; readonly sheet: string }[];
  readonly notes: readonly Note[];
}
